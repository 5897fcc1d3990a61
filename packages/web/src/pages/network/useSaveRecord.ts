import { useMutation, useQueryClient } from "@tanstack/react-query";
import { saveRecord } from "../../collections/recordApi.ts";

interface Saving<R> {
  readonly record: R;
  /** The version it was made from; null when it is new. */
  readonly expected: number | null;
}

/** Keeps a record of the network; what is computed from it is asked again. */
export function useSaveRecord<R extends { readonly id: string }>(collection: string, onSaved?: (record: R) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ record, expected }: Saving<R>) => saveRecord(collection, record, expected),
    onSuccess: async (_, { record }) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["records", collection] }),
        client.invalidateQueries({ queryKey: ["network"] }),
      ]);
      onSaved?.(record);
    },
  });
}

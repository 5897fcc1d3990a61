import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../api/problem.ts";
import { saveRecord } from "./recordApi.ts";

export type Kept =
  | { readonly kind: "saved"; readonly version: number }
  /** Somebody else saved meanwhile; nothing was kept. `now` is null when it was removed. */
  | { readonly kind: "conflict"; readonly now: number | null };

interface Request<R> {
  readonly record: R;
  /** The version it was made from; null when it is new. */
  readonly expected: number | null;
  readonly note?: string;
}

/** Keeps a record as a new version; a version of somebody else in between is an answer, not a fault. */
export function useKeepRecord<R extends { readonly id: string }>(collection: string, onKept?: (record: R) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ record, expected, note = "" }: Request<R>): Promise<Kept> => {
      try {
        const { version } = await saveRecord(collection, record, expected, note);
        onKept?.(record);
        await client.invalidateQueries({ queryKey: ["records", collection] });
        return { kind: "saved", version };
      } catch (error) {
        const now = await versionNow(collection, record.id);
        if (error instanceof ApiProblem && now !== undefined && now !== expected) return { kind: "conflict", now };
        throw error;
      }
    },
  });
}

/** The version on the server; null when there is none, undefined when it cannot be asked. */
async function versionNow(collection: string, id: string): Promise<number | null | undefined> {
  const response = await fetch(`/v1/collections/${collection}/${encodeURIComponent(id)}`).catch(() => undefined);
  if (response?.status === 404) return null;
  if (!response?.ok) return undefined;
  return ((await response.json()) as { readonly version: number }).version;
}

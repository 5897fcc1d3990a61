import { useMutation, useQueryClient } from "@tanstack/react-query";
import { afterCareQuery } from "../../../api/admission.ts";
import { takeAct, type AfterCareAct } from "../../../api/admissionActions.ts";
import { ApiProblem } from "../../../api/problem.ts";

/** What the parts of the after-care need to act. */
export interface ActControl {
  readonly take: (act: AfterCareAct) => void;
  readonly isBusy: boolean;
  /** The act that was done last on this page, by its number. */
  readonly done: number | undefined;
  /** Somebody else acted in the meantime: nothing was done, and the standing has been read again. */
  readonly isStale: boolean;
  readonly error: Error | null;
}

/** Acts one by one. @param expected number of the last act that this page shows */
export function useActs(round: string, expected: number): ActControl {
  const client = useQueryClient();
  const { queryKey } = afterCareQuery(round);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (act: AfterCareAct) => takeAct(round, act, expected),
    onSuccess: (fresh) => {
      client.setQueryData(queryKey, fresh);
      // The documents of the round have changed too.
      void client.invalidateQueries({ queryKey: ["admission", "round", round] });
    },
    onError: (problem) => (isConflict(problem) ? client.invalidateQueries({ queryKey }) : undefined),
  });
  const isStale = error !== null && isConflict(error);
  return { take: mutate, isBusy: isPending, done: data?.sequence, isStale, error: isStale ? null : error };
}

function isConflict(error: Error): boolean {
  return error instanceof ApiProblem && error.problem.status === 409;
}

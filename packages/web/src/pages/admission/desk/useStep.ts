import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { jobQuery, type Desk } from "../../../api/admission.ts";
import { takeStep, type StepRequest } from "../../../api/admissionActions.ts";
import type { Job } from "../../../api/types.ts";
import { isOpen } from "../../data/useJobEvents.ts";

export interface StepControl {
  readonly take: (request: StepRequest) => void;
  /** A step is being taken: no other can be. */
  readonly isBusy: boolean;
  readonly job: Job | undefined;
  /** The step that was asked for last on this page. */
  readonly name: StepRequest["step"] | undefined;
  readonly error: Error | null;
}

/** Takes steps of a round one at a time, and follows the task that carries one out, also one that was running before. */
export function useStep(round: string, running: Desk["jobs"]): StepControl {
  const client = useQueryClient();
  const { mutate, data, variables, isPending, error } = useMutation({
    mutationFn: (request: StepRequest) => takeStep(round, request),
    onSuccess: (job) => client.setQueryData(jobQuery(job.id).queryKey, job),
  });
  const id = data?.id ?? running[0]?.id;
  const job = useFollowedJob(id);
  return { take: mutate, isBusy: isPending || (job !== undefined && isOpen(job)), job, name: variables?.step, error };
}

/** One task, live as long as it is open; what it may have changed is read again when it ends. */
export function useFollowedJob(id: string | undefined): Job | undefined {
  const client = useQueryClient();
  const { data: job } = useQuery({ ...jobQuery(id ?? ""), enabled: id !== undefined });
  const open = job !== undefined && isOpen(job);
  useEffect(() => {
    if (!open || id === undefined) return undefined;
    const events = new EventSource(`/v1/jobs/${id}/events`);
    events.addEventListener("job", (event: MessageEvent<string>) => {
      const fresh = JSON.parse(event.data) as Job;
      client.setQueryData(jobQuery(id).queryKey, fresh);
      if (isOpen(fresh)) return;
      events.close();
      void client.invalidateQueries({ queryKey: ["admission"] });
    });
    return () => events.close();
  }, [client, id, open]);
  return job;
}

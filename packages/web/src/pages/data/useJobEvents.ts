import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { datasetsQuery, jobsQuery } from "../../api/queries.ts";
import type { Job } from "../../api/types.ts";

/** A task that can still change. */
export function isOpen({ state }: Job): boolean {
  return state === "queued" || state === "running";
}

/** Follows a task live as long as it is open, and reads the data again when it has ended. */
export function useJobEvents(job: Job): void {
  const client = useQueryClient();
  const open = isOpen(job);
  useEffect(() => {
    if (!open) return undefined;
    const events = new EventSource(`/v1/jobs/${job.id}/events`);
    const follow = (event: MessageEvent<string>) => {
      const fresh = JSON.parse(event.data) as Job;
      client.setQueryData(jobsQuery.queryKey, (jobs) => jobs?.map((item) => (item.id === fresh.id ? fresh : item)));
      if (isOpen(fresh)) return;
      events.close();
      void client.invalidateQueries({ queryKey: datasetsQuery.queryKey });
    };
    events.addEventListener("job", follow);
    return () => events.close();
  }, [client, job.id, open]);
}

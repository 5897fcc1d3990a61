import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { stopJob } from "../../api/actions.ts";
import { jobsQuery } from "../../api/queries.ts";
import type { Job } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Problem } from "../../components/Problem.tsx";
import { momentText, shareText } from "../../i18n/format.ts";
import { DATA, JOB_KIND, JOB_STATE } from "./dataWords.ts";
import { isOpen, useJobEvents } from "./useJobEvents.ts";

const MOST = 10;

export function JobList() {
  const text = useText();
  const { data: jobs } = useSuspenseQuery(jobsQuery);
  if (jobs.length === 0) return <p className="empty">{text(DATA.noJobs)}</p>;
  return (
    <ul className="plain-list jobs">
      {jobs.slice(0, MOST).map((job) => (
        <JobItem key={job.id} job={job} />
      ))}
    </ul>
  );
}

/** One task with its progress, live, and a button that stops it. */
export function JobItem({ job }: { readonly job: Job }) {
  const text = useText();
  const language = useLanguage();
  const client = useQueryClient();
  useJobEvents(job);
  const stop = useMutation({
    mutationFn: () => stopJob(job.id),
    onSuccess: () => client.invalidateQueries({ queryKey: jobsQuery.queryKey }),
  });
  const kind = JOB_KIND[job.kind];
  const message = job.error ?? job.message;
  return (
    <li id={`taak-${job.id}`} className="job">
      <p>
        <strong>{kind ? text(kind) : job.kind}</strong>{" "}
        <span className={`badge badge--${job.state}`}>{text(JOB_STATE[job.state])}</span>{" "}
        <span className="note">{momentText(job.createdAt, language)}</span>
      </p>
      {message ? <p className="note">{text(message)}</p> : null}
      {isOpen(job) ? (
        <div className="job__progress">
          <progress value={job.progress} max={1} aria-label={text(DATA.progress)} />
          <span>{shareText(job.progress, language)}</span>
          <SecondaryActionButton disabled={stop.isPending || job.cancelRequested} onClick={() => stop.mutate()}>
            {text(stop.isPending || job.cancelRequested ? DATA.stopping : DATA.stop)}
          </SecondaryActionButton>
        </div>
      ) : null}
      {stop.error ? <Problem error={stop.error} /> : null}
    </li>
  );
}

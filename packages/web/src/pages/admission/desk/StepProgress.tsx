import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation } from "@tanstack/react-query";
import { stopJob } from "../../../api/actions.ts";
import type { Job } from "../../../api/types.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { shareText } from "../../../i18n/format.ts";
import { DATA } from "../../data/dataWords.ts";
import { isOpen } from "../../data/useJobEvents.ts";
import { DESK } from "./deskWords.ts";

interface StepProgressProps {
  readonly job: Job;
  /** What was asked for. */
  readonly title: string;
}

/** The task of a step: how far it is, with a button that stops it; afterwards how it ended. */
export function StepProgress({ job, title }: StepProgressProps) {
  const text = useText();
  const language = useLanguage();
  const stop = useMutation({ mutationFn: () => stopJob(job.id) });
  if (job.state === "failed")
    return (
      <Notice type="error" live="alert">
        {job.error ? text(job.error) : null}
      </Notice>
    );
  if (job.state === "cancelled")
    return (
      <Notice type="info" live="status">
        {text(DESK.stopped)}
      </Notice>
    );
  if (!isOpen(job))
    return (
      <Notice type="ok" live="status">
        {text(DESK.ended)} {title}
      </Notice>
    );
  const isStopping = stop.isPending || job.cancelRequested;
  return (
    <div className="stack">
      <output>
        {text(DESK.running)}: {job.message ? text(job.message) : title}
      </output>
      <div className="job__progress">
        <progress value={job.progress} max={1} aria-label={text(DATA.progress)} />
        <span>{shareText(job.progress, language)}</span>
        <SecondaryActionButton disabled={isStopping} onClick={() => stop.mutate()}>
          {text(isStopping ? DATA.stopping : DATA.stop)}
        </SecondaryActionButton>
      </div>
    </div>
  );
}

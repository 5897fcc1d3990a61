import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation } from "@tanstack/react-query";
import type { RoundView } from "../../../api/admission.ts";
import { computeRound } from "../../../api/admissionActions.ts";
import { useText } from "../../../app/language.ts";
import { Problem } from "../../../components/Problem.tsx";
import { isOpen } from "../../data/useJobEvents.ts";
import { DESK } from "./deskWords.ts";
import { StepProgress } from "./StepProgress.tsx";
import { useFollowedJob } from "./useStep.ts";

/** Long computations on the lists of the round: chances beforehand, and what other rules would do. */
export function ComputeSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  return (
    <section aria-labelledby="rekenen" className="section">
      <h2 id="rekenen" className="nl-heading nl-heading--level-2">
        {text(DESK.compute)}
      </h2>
      <p className="nl-paragraph section__lead">{text(DESK.computeLead)}</p>
      <div className="stack">
        <Computation round={round.id} kind="chances" />
        <Computation round={round.id} kind="analysis" />
      </div>
    </section>
  );
}

function Computation({ round, kind }: { readonly round: string; readonly kind: "chances" | "analysis" }) {
  const text = useText();
  const start = useMutation({ mutationFn: () => computeRound(round, kind) });
  const job = useFollowedJob(start.data?.id);
  const isBusy = start.isPending || (job !== undefined && isOpen(job));
  return (
    <div className="stack">
      <SecondaryActionButton type="button" disabled={isBusy} onClick={() => start.mutate()}>
        {text(DESK[kind])}
      </SecondaryActionButton>
      {job ? <StepProgress job={job} title={text(DESK[kind])} /> : null}
      {start.error ? <Problem error={start.error} /> : null}
    </div>
  );
}

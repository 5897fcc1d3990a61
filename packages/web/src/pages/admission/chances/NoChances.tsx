import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { deskQuery, type RoundView } from "../../../api/admission.ts";
import { computeRound } from "../../../api/admissionActions.ts";
import { useText } from "../../../app/language.ts";
import { Problem } from "../../../components/Problem.tsx";
import { isOpen } from "../../data/useJobEvents.ts";
import { StepProgress } from "../desk/StepProgress.tsx";
import { useFollowedJob } from "../desk/useStep.ts";
import { CHANCES } from "./chancesWords.ts";

/** No lotteries have been drawn for the round: who carries it out can have that done. */
export function NoChances({ round }: { readonly round: RoundView }) {
  const text = useText();
  const { data: desk } = useQuery({ ...deskQuery(round.id), retry: false });
  return (
    <div className="stack">
      <p className="empty">{text(CHANCES.notMade)}</p>
      {desk ? <StartDraws round={round.id} /> : <p className="note">{text(CHANCES.notMadeVisitor)}</p>}
    </div>
  );
}

function StartDraws({ round }: { readonly round: string }) {
  const text = useText();
  const start = useMutation({ mutationFn: () => computeRound(round, "chances") });
  const job = useFollowedJob(start.data?.id);
  const isBusy = start.isPending || (job !== undefined && isOpen(job));
  return (
    <div className="stack">
      <PrimaryActionButton type="button" disabled={isBusy} onClick={() => start.mutate()}>
        {text(CHANCES.start)}
      </PrimaryActionButton>
      <p className="note">{text(CHANCES.startNote)}</p>
      {job ? <StepProgress job={job} title={text(CHANCES.starting)} /> : null}
      {start.error ? <Problem error={start.error} /> : null}
    </div>
  );
}

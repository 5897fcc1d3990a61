import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import { newGoal } from "../draft/newParts.ts";
import { useEditor } from "./EditorContext.ts";
import { GOALS } from "./editWords.ts";
import type { FigureOffer } from "./figureOffer.ts";
import { GoalCard } from "./GoalCard.tsx";
import { Step } from "./Step.tsx";

export function GoalsSection({ offers }: { readonly offers: readonly FigureOffer[] }) {
  const text = useText();
  const { draft, add } = useEditor();
  return (
    <Step step="goals" lead={text(GOALS.lead)}>
      {draft.goals.length === 0 ? <p className="note">{text(GOALS.none)}</p> : null}
      {draft.goals.map((goal, index) => (
        <GoalCard key={goal.id} goal={goal} index={index} offers={offers} />
      ))}
      <SecondaryActionButton type="button" onClick={() => add("goals", newGoal(draft))}>
        {text(GOALS.add)}
      </SecondaryActionButton>
    </Step>
  );
}

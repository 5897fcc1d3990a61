import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import type { AnalysisDraft } from "../draft/agendaDraft.ts";
import { newGoal } from "../draft/newParts.ts";
import { useFigureNames } from "../useFigureNames.ts";
import { AreaField } from "./AreaField.tsx";
import { useEditor } from "./EditorContext.ts";
import { FIGURES } from "./editWords.ts";
import { KeptFigureLine } from "./KeptFigureLine.tsx";
import { PartCard } from "./PartCard.tsx";

interface AnalysisCardProps {
  readonly part: AnalysisDraft;
  readonly index: number;
}

/** A figure that was chosen, what is read in it, and the way from it to a goal. */
export function AnalysisCard({ part, index }: AnalysisCardProps) {
  const text = useText();
  const { draft, change, add } = useEditor();
  const { nameOf, styleOf } = useFigureNames();
  const title = nameOf(part.figure);
  return (
    <PartCard list="analysis" index={index} id={part.id} kind={text(FIGURES.figure)} title={title}>
      {part.kept ? <KeptFigureLine label={text(FIGURES.kept)} kept={part.kept} style={styleOf(part.figure)} /> : null}
      <AreaField
        name={`analysis.${index}.reading`}
        isOptional
        label={text(FIGURES.reading)}
        help={text(FIGURES.readingHelp)}
        value={part.reading}
        onChange={(reading) => change("analysis", part.id, { reading })}
      />
      <SecondaryActionButton type="button" onClick={() => add("goals", newGoal(draft, part))}>
        {text(FIGURES.makeGoal)}
        <span className="visually-hidden">: {title}</span>
      </SecondaryActionButton>
    </PartCard>
  );
}

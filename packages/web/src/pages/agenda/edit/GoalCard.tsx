import type { AgendaGoal, FigureQuestion } from "@kansrijk/core/agenda/agenda";
import { CORNERS, THEMES } from "@kansrijk/core/policy/taxonomy";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import type { GoalDraft } from "../draft/agendaDraft.ts";
import type { FigureStyle } from "../../../monitor/figureText.ts";
import { AreaField } from "./AreaField.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useEditor } from "./EditorContext.ts";
import { GOALS } from "./editWords.ts";
import { questionKey, type FigureOffer } from "./figureOffer.ts";
import { keptFigureNow } from "./keptFigureNow.ts";
import { KeptFigureLine } from "./KeptFigureLine.tsx";
import { PartCard } from "./PartCard.tsx";
import { TextField } from "./TextField.tsx";
import { useFigureNames } from "../useFigureNames.ts";
import { useTerms } from "./useTerms.ts";

interface GoalCardProps {
  readonly goal: GoalDraft;
  readonly index: number;
  readonly offers: readonly FigureOffer[];
}

/** A goal: what, which figure shows it, from where to where, when. */
export function GoalCard({ goal, index, offers }: GoalCardProps) {
  const text = useText();
  const { change } = useEditor();
  const name = `goals.${index}`;
  const edit = (changed: Partial<GoalDraft>) => change("goals", goal.id, changed);
  const themes = useTerms(THEMES);
  const corners = useTerms(CORNERS);
  return (
    <PartCard list="goals" index={index} id={goal.id} kind={text(GOALS.one)} title={goal.title}>
      <TextField
        name={`${name}.title`}
        label={text(GOALS.name)}
        value={goal.title}
        onChange={(title) => edit({ title })}
      />
      <FigureFields goal={goal} name={name} offers={offers} edit={edit} />
      <div className="field-row">
        <ChoiceField
          name={`${name}.theme`}
          label={text(GOALS.theme)}
          value={goal.theme}
          choices={themes}
          onChange={(theme) => edit({ theme: theme as AgendaGoal["theme"] | "" })}
        />
        <ChoiceField
          name={`${name}.corner`}
          label={text(GOALS.corner)}
          value={goal.corner}
          choices={corners}
          onChange={(corner) => edit({ corner: corner as AgendaGoal["corner"] | "" })}
        />
      </div>
      <AreaField
        name={`${name}.why`}
        isOptional
        label={text(GOALS.why)}
        value={goal.why}
        onChange={(why) => edit({ why })}
      />
    </PartCard>
  );
}

interface FigureFieldsProps {
  readonly goal: GoalDraft;
  readonly name: string;
  readonly offers: readonly FigureOffer[];
  readonly edit: (changed: Partial<GoalDraft>) => void;
}

/** The figure of a goal with its baseline, and what it has to become. A figure that is chosen fills the baseline. */
function FigureFields({ goal, name, offers, edit }: FigureFieldsProps) {
  const text = useText();
  const client = useQueryClient();
  const { draft } = useEditor();
  const { nameOf, styleOf } = useFigureNames();
  const style = goal.figure ? styleOf(goal.figure) : undefined;
  const questions = questionsOf([goal, ...draft.analysis, ...draft.goals], offers);
  const takeNow = async (figure: FigureQuestion) =>
    edit({ baseline: await keptFigureNow(client, figure, figure.municipality ?? draft.municipalities[0]!) });
  const choose = (key: string) => {
    const figure = questions.get(key);
    edit({ figure, baseline: undefined });
    if (figure) void takeNow(figure);
  };
  const unit = style?.unit === "percent" ? "%" : undefined;
  return (
    <>
      <ChoiceField
        name={`${name}.figure`}
        isOptional
        label={text(GOALS.figure)}
        none={text(GOALS.noFigure)}
        value={goal.figure ? questionKey(goal.figure) : ""}
        choices={[...questions].map(([id, question]) => ({ id, label: nameOf(question) }))}
        onChange={choose}
      />
      {goal.figure ? <Baseline goal={goal} style={style} onTakeNow={(figure) => void takeNow(figure)} /> : null}
      <div className="field-row">
        <TextField
          name={`${name}.target`}
          isNumber
          isOptional
          label={text(GOALS.target)}
          value={goal.target}
          {...(unit === undefined ? {} : { unit })}
          onChange={(target) => edit({ target })}
        />
        <TextField
          name={`${name}.by`}
          type="date"
          label={text(GOALS.by)}
          value={goal.by}
          onChange={(by) => edit({ by })}
        />
      </div>
    </>
  );
}

interface BaselineProps {
  readonly goal: GoalDraft;
  readonly style: FigureStyle | undefined;
  readonly onTakeNow: (figure: FigureQuestion) => void;
}

/** The figure of now; once an agenda is adopted its baselines stay. */
function Baseline({ goal, style, onTakeNow }: BaselineProps) {
  const text = useText();
  const { draft } = useEditor();
  return (
    <>
      {goal.baseline ? (
        <KeptFigureLine label={text(GOALS.baseline)} kept={goal.baseline} style={style} />
      ) : (
        <p className="note">{text(GOALS.baselineNone)}</p>
      )}
      {draft.state === "draft" ? (
        <p className="kept-figure__act">
          <button type="button" className="copy__button" onClick={() => onTakeNow(goal.figure!)}>
            {text(GOALS.takeNow)}
          </button>
        </p>
      ) : null}
    </>
  );
}

type Asking = { readonly figure?: FigureQuestion | undefined };

/** The figures that can be chosen: those of the agenda first, then all of the monitor. */
function questionsOf(parts: readonly Asking[], offers: readonly FigureOffer[]): Map<string, FigureQuestion> {
  const asked = parts.flatMap(({ figure }) => (figure ? [figure] : []));
  return new Map([...asked, ...offers.map(({ question }) => question)].map((item) => [questionKey(item), item]));
}

import type { AgendaGoal } from "@kansrijk/core/agenda/agenda";
import type { GoalProgress } from "@kansrijk/core/agenda/goalProgress";
import { STATE_NAMES } from "@kansrijk/core/agenda/progressWords";
import { CORNERS, THEMES } from "@kansrijk/core/policy/taxonomy";
import { useLanguage, useText } from "../../../app/language.ts";
import { dayText } from "../../../i18n/format.ts";
import { figureText } from "../../../monitor/figureText.ts";
import type { AgendaFigure } from "../agendaApi.ts";
import { styleOfFigure } from "./styleOfFigure.ts";
import { GoalChart } from "./GoalChart.tsx";
import { READ } from "./readWords.ts";

interface GoalViewProps {
  readonly goal: AgendaGoal;
  readonly progress: GoalProgress | undefined;
  readonly figure: AgendaFigure | undefined;
}

const LOOKS: Readonly<Record<GoalProgress["state"], string>> = {
  reached: "badge--done",
  "on-the-way": "badge--running",
  "no-difference": "badge--tried",
  "further-away": "badge--assumed",
  "cannot-be-shown": "badge--tried",
};

/** One goal: what, how it stands, the figure over the years with the way to the target, and why it was judged so. */
export function GoalView({ goal, progress, figure }: GoalViewProps) {
  const text = useText();
  const language = useLanguage();
  const target = goal.target === undefined || !figure ? null : figureText(goal.target, styleOfFigure(figure), language);
  return (
    <article className="goal-view">
      <div className="goal-view__head">
        <h3 className="nl-heading nl-heading--level-3">{goal.title}</h3>
        {progress ? (
          <span className={`badge ${LOOKS[progress.state]}`}>{text(STATE_NAMES[progress.state])}</span>
        ) : null}
      </div>
      <p className="note">
        {text(THEMES[goal.theme].label)}, {text(CORNERS[goal.corner].label).toLowerCase()}
        {target === null ? null : `. ${text(READ.target)}: ${target}`}, {text(READ.by)} {dayText(goal.by, language)}
      </p>
      {goal.why === "" ? null : <p className="nl-paragraph">{goal.why}</p>}
      {figure ? <GoalChart goal={goal} figure={figure} /> : null}
      {progress ? <Judgement progress={progress} /> : null}
    </article>
  );
}

function Judgement({ progress }: { readonly progress: GoalProgress }) {
  const text = useText();
  const [first, ...more] = progress.explanation;
  return (
    <>
      {first ? <p className="nl-paragraph">{text(first)}</p> : null}
      {more.length + progress.whatIf.length === 0 ? null : (
        <details className="details">
          <summary>{text(READ.how)}</summary>
          <ul>
            {more.map((sentence) => (
              <li key={sentence.nl}>{text(sentence)}</li>
            ))}
          </ul>
          {progress.whatIf.length === 0 ? null : (
            <>
              <p>
                <strong>{text(READ.whatIf)}</strong>
              </p>
              <ul>
                {progress.whatIf.map((sentence) => (
                  <li key={sentence.nl}>{text(sentence)}</li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </>
  );
}

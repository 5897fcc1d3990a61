import type { Desk, RoundView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { FaultTable } from "../../data/FaultTable.tsx";
import { CalendarList } from "../CalendarList.tsx";
import { DESK } from "./deskWords.ts";

interface WarningsSectionProps {
  readonly round: RoundView;
  readonly desk: Desk;
}

/** What does not stop the round but should be known: dates, rules under which honesty can cost, points in the files. */
export function WarningsSection({ round, desk }: WarningsSectionProps) {
  const text = useText();
  return (
    <section aria-labelledby="let-op" className="section">
      <h2 id="let-op" className="nl-heading nl-heading--level-2">
        {text(DESK.warnings)}
      </h2>
      <div className="columns">
        <div>
          <h3 className="nl-heading nl-heading--level-3">{text(DESK.calendar)}</h3>
          {round.calendar.length === 0 ? (
            <p className="note">{text(DESK.noWarnings)}</p>
          ) : (
            <CalendarList calendar={round.calendar} />
          )}
        </div>
        <div>
          <h3 className="nl-heading nl-heading--level-3">{text(DESK.lint)}</h3>
          <Lint lint={desk.lint} />
        </div>
      </div>
      {desk.warnings.length === 0 ? null : (
        <div className="section__part">
          <FaultTable faults={desk.warnings} caption={text(DESK.warningsInFile)} />
        </div>
      )}
    </section>
  );
}

function Lint({ lint }: Pick<Desk, "lint">) {
  const text = useText();
  if (lint.length === 0) return <p>{text(DESK.lintGood)}</p>;
  return (
    <ul className="plain-list stack">
      {lint.map(({ rule, message, example }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one rule can be found more than once, in a fixed order
        <li key={`${rule} ${index}`}>
          {text(message)}.
          {example === undefined ? null : <span className="note note--block">{text(DESK.lintExample)}</span>}
        </li>
      ))}
    </ul>
  );
}

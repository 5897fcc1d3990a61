import type { Agenda } from "@kansrijk/core/agenda/agenda";
import type { Completeness } from "@kansrijk/core/agenda/completeness";
import { useText } from "../../../app/language.ts";
import { toDraft } from "../draft/toDraft.ts";
import { FINISH } from "../edit/editWords.ts";
import { namedReason } from "../edit/partNames.ts";
import { READ } from "./readWords.ts";

interface MissingViewProps {
  readonly agenda: Agenda;
  readonly completeness: Completeness;
}

/** What the agenda still lacks; the needed things first. */
export function MissingView({ agenda, completeness }: MissingViewProps) {
  const text = useText();
  const open = completeness.points.filter(({ done }) => !done).sort((a, b) => Number(b.needed) - Number(a.needed));
  const draft = toDraft(agenda);
  return (
    <section aria-labelledby="ontbreekt" className="section">
      <h2 id="ontbreekt" className="nl-heading nl-heading--level-2">
        {text(READ.missing)}
      </h2>
      {open.length === 0 ? <p className="nl-paragraph">{text(READ.nothingMissing)}</p> : null}
      <ul className="points">
        {open.map(({ id, title, needed, reason, parts }) => (
          <li key={id} className={`point point--${needed ? "open" : "tip"}`}>
            <span className="point__mark">{text(needed ? READ.neededMark : FINISH.tip)}</span>
            <div>
              <strong>{text(title)}</strong>
              {reason === null ? null : <p className="note">{text(namedReason(reason, parts, draft))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { completeness, type CompletenessPoint } from "@kansrijk/core/agenda/completeness";
import { useText } from "../../../app/language.ts";
import { unchecked } from "../draft/fromDraft.ts";
import { useEditor } from "./EditorContext.ts";
import { FINISH } from "./editWords.ts";
import { FieldLink } from "./FieldLink.tsx";
import { namedReason, partField, partName } from "./partNames.ts";
import { Step } from "./Step.tsx";

/** What is still missing, with the reason and a link to the place. It looks along while somebody types. */
export function FinishSection({ children }: { readonly children: React.ReactNode }) {
  const text = useText();
  const { draft } = useEditor();
  const { points } = completeness(unchecked(draft));
  return (
    <Step step="finish" lead={text(FINISH.lead)}>
      <h3 className="nl-heading nl-heading--level-3">{text(FINISH.needed)}</h3>
      <ul className="points">
        {points
          .filter(({ needed }) => needed)
          .map((point) => (
            <PointItem key={point.id} point={point} />
          ))}
      </ul>
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(FINISH.advised)}</h3>
      <ul className="points">
        {points
          .filter(({ needed }) => !needed)
          .map((point) => (
            <PointItem key={point.id} point={point} />
          ))}
      </ul>
      {children}
    </Step>
  );
}

function PointItem({ point }: { readonly point: CompletenessPoint }) {
  const text = useText();
  const { draft } = useEditor();
  const look = point.done ? "done" : point.needed ? "open" : "tip";
  return (
    <li className={`point point--${look}`}>
      <span className="point__mark">{text(FINISH[look])}</span>
      <div>
        <strong>{text(point.title)}</strong>
        {point.reason === null ? null : <p className="note">{text(namedReason(point.reason, point.parts, draft))}</p>}
        {point.parts.length === 0 ? null : (
          <ul className="point__parts">
            {point.parts.map((part) => (
              <li key={part}>
                <FieldLink id={partField(point.id, part, draft)}>
                  {partName(part, draft) ?? text(point.title)}
                </FieldLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

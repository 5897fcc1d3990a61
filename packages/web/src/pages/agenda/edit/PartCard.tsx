import { useState, type ReactNode } from "react";
import { useText } from "../../../app/language.ts";
import type { DraftList } from "../draft/draftLists.ts";
import { useEditor } from "./EditorContext.ts";
import { EDIT } from "./editWords.ts";

interface PartCardProps {
  readonly list: DraftList;
  readonly index: number;
  readonly id: string;
  /** What kind of part it is: "Doel". */
  readonly kind: string;
  readonly title: string;
  /** A few words beside the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** More parts than this start closed, so that the page stays short. */
const MOST_OPEN = 3;

/** A part of the agenda that can be opened, closed and taken away. What has a fault opens. */
export function PartCard({ list, index, id, kind, title, note, children }: PartCardProps) {
  const text = useText();
  const { draft, faults, remove } = useEditor();
  const [startsOpen] = useState(() => draft[list].length <= MOST_OPEN || title === "");
  const hasFault = faults.some(({ field }) => field.startsWith(`${list}.${index}.`));
  const name = title === "" ? `${kind} ${index + 1}` : title;
  return (
    <details className={`part-card ${hasFault ? "part-card--fault" : ""}`} open={startsOpen || hasFault}>
      <summary className="part-card__summary">
        <h3 className="part-card__title">
          <span className="part-card__kind">{kind}</span> {name}
        </h3>
        {note === undefined || note === "" ? null : <span className="note">{note}</span>}
      </summary>
      <div className="part-card__body">
        {children}
        <p className="part-card__foot">
          <button type="button" className="copy__button" onClick={() => remove(list, id)}>
            {text(EDIT.remove)}
            <span className="visually-hidden">
              : {kind} {name}
            </span>
          </button>
        </p>
      </div>
    </details>
  );
}

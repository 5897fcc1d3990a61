import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import { EDIT, SAVE } from "./editWords.ts";

interface SaveBarProps {
  readonly note: string;
  readonly onNote: (typed: string) => void;
  readonly version: number | null;
  readonly isDirty: boolean;
  readonly isPending: boolean;
  readonly said: string;
  readonly undo: (() => void) | undefined;
}

/** Stays in sight: whether everything is saved, what was done last, and the button to save. */
export function SaveBar({ note, onNote, version, isDirty, isPending, said, undo }: SaveBarProps) {
  const text = useText();
  const state = isPending
    ? `${text(SAVE.saving)}…`
    : isDirty
      ? text(SAVE.unsaved)
      : version === null
        ? text(SAVE.notYet)
        : `${text(SAVE.nothingNew)} (${text(SAVE.version)} ${version})`;
  return (
    <div className="save-bar no-print">
      <p className="save-bar__state">
        <span className={isDirty ? "save-bar__open" : ""}>{state}</span>
        {undo ? (
          <>
            {" "}
            <button type="button" className="copy__button" onClick={undo}>
              {text(EDIT.undo)}
            </button>
          </>
        ) : null}
        <output className="visually-hidden">{said}</output>
      </p>
      <div className="save-bar__act">
        <label className="save-bar__note">
          <span>{text(SAVE.note)}</span>{" "}
          <input
            type="text"
            className="control"
            maxLength={200}
            value={note}
            onChange={(event) => onNote(event.target.value)}
          />
        </label>
        <PrimaryActionButton type="submit" disabled={isPending}>
          {text(SAVE.save)}
        </PrimaryActionButton>
      </div>
    </div>
  );
}

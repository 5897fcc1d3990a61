import { useEffect, useState } from "react";
import { useText } from "../../../app/language.ts";
import { useFocusAfter } from "../../../collections/form/useFocusAfter.ts";
import type { AgendaDraft } from "../draft/agendaDraft.ts";
import type { DraftFault } from "../draft/draftFault.ts";
import { withChange, withoutPart, withPart } from "../draft/draftLists.ts";
import { keepDraft } from "../draft/keptDraft.ts";
import type { Editor } from "./EditorContext.ts";
import { EDIT } from "./editWords.ts";
import { fieldId } from "./fieldId.ts";
import { FIRST_FIELDS, sectionId } from "./sections.ts";

interface AgendaEditor extends Editor {
  /** Something was typed that is not saved. */
  readonly isDirty: boolean;
  readonly said: string;
  /** Puts back what was taken away last; undefined when there is nothing to put back. */
  readonly undo: (() => void) | undefined;
  readonly showFaults: (faults: readonly DraftFault[]) => void;
  /** What is in the form is saved now; with a draft the form changes to it. */
  readonly settle: (draft?: AgendaDraft) => void;
}

/** The state of the builder: what is typed, kept in this browser until it is saved, and where the focus goes. */
export function useAgendaEditor(start: AgendaDraft, base: number | null, startsDirty: boolean): AgendaEditor {
  const text = useText();
  const [draft, setDraft] = useState(start);
  const [isDirty, setDirty] = useState(startsDirty);
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [said, say] = useState("");
  const [removed, setRemoved] = useState<AgendaDraft>();
  const focusOn = useFocusAfter();
  useEffect(() => {
    if (isDirty) keepDraft(draft.id, { draft, base, at: new Date().toISOString() });
  }, [draft, base, isDirty]);
  const update = (change: (now: AgendaDraft) => AgendaDraft) => {
    setDraft(change);
    setDirty(true);
  };
  return {
    draft,
    faults,
    isDirty,
    said,
    say,
    set: (change) => update((now) => ({ ...now, ...change })),
    add: (list, part) => {
      update((now) => withPart(now, list, part));
      focusOn(fieldId(`${list}.${draft[list].length}.${FIRST_FIELDS[list]}`));
      say(text(EDIT.added));
    },
    change: (list, id, change) => update((now) => withChange(now, list, id, change)),
    remove: (list, id) => {
      setRemoved(draft);
      // The faults are named by place in the list; after the next attempt to save they are made anew.
      setFaults([]);
      update((now) => withoutPart(now, list, id));
      focusOn(sectionId(list));
      say(text(EDIT.removed));
    },
    undo: removed
      ? () => {
          update(() => removed);
          setRemoved(undefined);
          say(text(EDIT.putBack));
        }
      : undefined,
    showFaults: (found) => {
      setFaults(found);
      if (found.length > 0) focusOn("fouten");
    },
    settle: (settled) => {
      if (settled) setDraft(settled);
      setDirty(false);
      setFaults([]);
      setRemoved(undefined);
    },
  };
}

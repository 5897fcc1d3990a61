import { createContext, use } from "react";
import type { AgendaDraft } from "../draft/agendaDraft.ts";
import type { DraftFault } from "../draft/draftFault.ts";
import type { DraftList, PartOf } from "../draft/draftLists.ts";

/** What all fields of the builder share. */
export interface Editor {
  readonly draft: AgendaDraft;
  readonly faults: readonly DraftFault[];
  readonly set: (change: Partial<AgendaDraft>) => void;
  /** Adds a part and brings the focus to its first field. */
  readonly add: <L extends DraftList>(list: L, part: PartOf<L>) => void;
  readonly change: <L extends DraftList>(list: L, id: string, change: Partial<PartOf<L>>) => void;
  /** Takes a part away and brings the focus to the section it stood in. */
  readonly remove: (list: DraftList, id: string) => void;
  /** Said to who uses a screen reader. */
  readonly say: (words: string) => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new TypeError("a field of the agenda stands outside the builder");
  return editor;
}

import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useKeepRecord } from "../../../collections/useKeepRecord.ts";
import { forgetDraft } from "../draft/keptDraft.ts";

/** Saves an agenda as a new version; what this browser kept of it is not needed any more. */
export function useSaveAgenda() {
  return useKeepRecord<Agenda>("agendas", ({ id }) => forgetDraft(id));
}

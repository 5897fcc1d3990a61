import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../../../api/problem.ts";
import { saveRecord } from "../../../collections/recordApi.ts";
import { forgetDraft } from "../draft/keptDraft.ts";

export type Saved =
  | { readonly kind: "saved"; readonly version: number }
  /** Somebody else saved meanwhile; nothing was kept. `now` is null when it was removed. */
  | { readonly kind: "conflict"; readonly now: number | null };

interface Request {
  readonly agenda: Agenda;
  readonly expected: number | null;
  readonly note: string;
}

/** Saves an agenda as a new version; a version of somebody else in between is an answer, not a fault. */
export function useSaveAgenda() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request: Request): Promise<Saved> => {
      try {
        const { version } = await saveRecord("agendas", request.agenda, request.expected, request.note);
        forgetDraft(request.agenda.id);
        await client.invalidateQueries({ queryKey: ["records", "agendas"] });
        return { kind: "saved", version };
      } catch (error) {
        const now = await versionNow(request.agenda.id);
        if (error instanceof ApiProblem && now !== undefined && now !== request.expected)
          return { kind: "conflict", now };
        throw error;
      }
    },
  });
}

/** The version on the server; null when there is none, undefined when it cannot be asked. */
async function versionNow(id: string): Promise<number | null | undefined> {
  const response = await fetch(`/v1/collections/agendas/${encodeURIComponent(id)}`).catch(() => undefined);
  if (response?.status === 404) return null;
  if (!response?.ok) return undefined;
  return ((await response.json()) as { readonly version: number }).version;
}

import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { completeness } from "@kansrijk/core/agenda/completeness";
import { collection } from "@kansrijk/core/collections/kinds/agendas";
import { refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import { appendAudit } from "../audit/appendAudit.ts";
import type { KeptRecord } from "../collections/recordStore.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { inTransaction } from "../store/inTransaction.ts";
import type { Store } from "../store/store.ts";
import { agendaFigures, subjectFigure, type AgendaFigure } from "./agendaFigures.ts";
import { agendaOf } from "./agendaRecords.ts";

export interface Adoption {
  /** The version that was looked at. */
  readonly expected: number;
  /** The day of the decision, `2026-11-22`. */
  readonly on: string;
  readonly actor: string;
  readonly note: string;
  readonly now: Date;
}

/**
 * Adopts a draft: figures that were not kept yet are frozen with the version of their data, and the agenda is kept as
 * adopted. Refused when something needed is missing, when a figure cannot be shown, or when somebody changed it meanwhile.
 */
export async function adoptAgenda(
  store: Pick<Store, "db" | "dataDir">,
  id: string,
  { expected, on, actor, note, now }: Adoption,
): Promise<Outcome<KeptRecord<Agenda>>> {
  const kept = await agendaOf(store, id);
  if (!kept.ok) return kept;
  const draft = kept.value.record;
  if (draft.state !== "draft") return refused(notADraft(draft));
  const { complete, points } = completeness(draft);
  if (!complete)
    return refused(
      ...points.flatMap(({ needed, reason }): Refusal[] =>
        needed && reason ? [{ kind: "missing-fact", message: reason }] : [],
      ),
    );
  const figures = await agendaFigures(store, draft, now);
  const adopted: Agenda = { ...frozen(draft, figures), state: "adopted", adoptedOn: on };
  const without = adopted.goals.filter(({ baseline }) => (baseline?.value ?? null) === null);
  if (without.length > 0) return refused(...without.map(noBaseline));
  return inTransaction<Outcome<KeptRecord<Agenda>>>(store.db, async (db) => {
    const saved = await saveRecords({ db }, collection, [{ id, expected, record: adopted }], { actor, note });
    if (!saved.ok) return saved;
    const [record] = saved.value;
    const baselines = adopted.goals.map((goal) => ({ goal: goal.id, ...goal.baseline }));
    const detail = { version: record!.version, on, sha256: record!.sha256, baselines };
    await appendAudit(db, { actor, action: "agenda.adopted", subject: id, detail });
    return { ok: true, value: record! };
  });
}

/** What was kept by hand stays; the rest is taken from the monitor. */
function frozen(draft: Agenda, figures: readonly AgendaFigure[]): Agenda {
  const of = (kind: AgendaFigure["kind"], id: string) => {
    const found = figures.find((figure) => figure.kind === kind && figure.part === id);
    return found && subjectFigure(found);
  };
  return {
    ...draft,
    analysis: draft.analysis.map((item) => {
      const kept = item.kept ?? of("analysis", item.id);
      return kept ? { ...item, kept } : item;
    }),
    goals: draft.goals.map((goal) => {
      const baseline = goal.baseline ?? of("goal", goal.id);
      return baseline ? { ...goal, baseline } : goal;
    }),
  };
}

function notADraft({ id, state, adoptedOn }: Agenda): Refusal {
  return {
    kind: "invalid-setting",
    message: {
      nl: `Agenda "${id}" is al ${state === "closed" ? "afgesloten" : "vastgesteld"} (${adoptedOn ?? ""}). Alleen een concept kan worden vastgesteld.`,
      en: `Agenda "${id}" is already ${state} (${adoptedOn ?? ""}). Only a draft can be adopted.`,
    },
  };
}

function noBaseline({ id, title }: Agenda["goals"][number]): Refusal {
  return {
    kind: "missing-fact",
    message: {
      nl: `Doel "${title}" (${id}) heeft geen beginwaarde: de monitor toont dit cijfer niet voor deze gemeente. Kies een ander cijfer.`,
      en: `Goal "${title}" (${id}) has no baseline: the monitor does not show this figure for this municipality. Choose another figure.`,
    },
  };
}

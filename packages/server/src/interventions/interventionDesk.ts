import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { collection as interventions } from "@kansrijk/core/collections/kinds/interventions";
import { collection as ownResults } from "@kansrijk/core/collections/kinds/ownResults";
import type { IndicatorData } from "@kansrijk/core/indicators/indicatorTable";
import type { Wishes } from "@kansrijk/core/interventions/fitRules";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import { placeFigures, standing, type PlaceFigure, type Standing } from "@kansrijk/core/interventions/placeFigure";
import { suggestInterventions, type Suggestions } from "@kansrijk/core/interventions/suggestInterventions";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { listRecords } from "../collections/recordStore.ts";
import { engineOf } from "../indicators/engine.ts";
import type { Store } from "../store/store.ts";

type Data = Pick<Store, "db" | "dataDir">;

/** What fits the figures of a place, with the figures it was derived from. */
export interface PlaceSuggestions extends Suggestions {
  readonly place: { readonly code: string; readonly name: string };
  readonly data: IndicatorData;
  readonly figures: readonly (PlaceFigure & { readonly standing: Standing })[];
}

/** Ours and those of users, in order of id. */
export async function loadInterventions(store: Data): Promise<readonly Intervention[]> {
  return (await listRecords(store, interventions)).map(({ record }) => record);
}

/** Suggestions from the figures of the monitor; the same figures and wishes give the same suggestions. */
export async function suggestionsFor(
  store: Data,
  { place, data, wishes }: { readonly place: string; readonly data?: string | undefined; readonly wishes: Wishes },
): Promise<Outcome<PlaceSuggestions>> {
  const summary = await engineOf(store).summary({ place, data });
  if (!summary.ok) return summary;
  const figures = placeFigures(summary.value);
  const { code } = summary.value.place;
  const [all, runningHere] = await Promise.all([loadInterventions(store), runningIn(store, code)]);
  return done({
    place: summary.value.place,
    data: summary.value.data,
    figures: figures.map((figure) => ({ ...figure, standing: standing(figure) })),
    ...suggestInterventions(all, { figures, wishes, place: code, runningHere }),
  });
}

/** What agendas that were adopted and own results of a municipality name. Examples that are made up tell nothing. */
async function runningIn(store: Data, municipality: string): Promise<ReadonlySet<string>> {
  const [results, plans] = await Promise.all([
    listRecords(store, ownResults),
    listRecords(store, agendas, { audience: "everybody" }),
  ]);
  const reported = results
    .filter(({ record }) => record.municipality === municipality && !record.generated)
    .map(({ record }) => record.intervention);
  const planned = plans
    .filter(({ record }) => record.municipalities.includes(municipality) && !record.generated)
    .flatMap(({ record }) => record.actions.filter(({ state }) => state === "running" || state === "done"))
    .flatMap(({ intervention }) => intervention ?? []);
  return new Set([...reported, ...planned]);
}

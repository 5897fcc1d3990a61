import { definitionFacts } from "@kansrijk/core/exports/definitionFacts";
import type { FrozenRequest, FrozenView } from "@kansrijk/core/exports/permalinkView";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Engine } from "../indicators/engine.ts";
import { codeOfFigures } from "./codeOfFigures.ts";
import { definitionText } from "./definitionText.ts";

export interface AskedView {
  readonly address: string;
  readonly requests: readonly FrozenRequest[];
  /** A request without data is left out instead of refusing the view. */
  readonly isPartial: boolean;
}

/** Computes a view and puts everything beside it that decided its figures. */
export async function freezeView(
  engine: Engine,
  { address, requests, isPartial }: AskedView,
): Promise<Outcome<FrozenView>> {
  const kept: FrozenRequest[] = [];
  const tables: IndicatorTable[] = [];
  for (const asked of requests) {
    const request = { ...asked, filter: sorted(asked.filter) };
    const answer = await engine.answer(request);
    if (!answer.ok && !(isPartial && answer.refusals.every(({ kind }) => kind === "missing-fact"))) return answer;
    if (!answer.ok) continue;
    kept.push({ ...request, place: answer.value.place.code });
    tables.push(answer.value);
  }
  if (tables.length === 0)
    return refused({
      kind: "missing-fact",
      message: { nl: "Deze weergave toont geen cijfers.", en: "This view shows no figures." },
    });
  const catalogue = await engine.catalogue();
  return done({
    format: "kansrijk-permalink/1",
    address,
    requests: kept,
    tables,
    definitions: await definitionsOf(tables, catalogue),
    breakdowns: breakdownsOf(tables, catalogue),
    code: await codeOfFigures(),
  });
}

/** However the groups were ordered, the same filter has the same text. */
function sorted(filter: string): string {
  const parts = filter.split(",").map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))].sort().join(",");
}

function definitionsOf(
  tables: readonly IndicatorTable[],
  { definitions }: IndicatorCatalogue,
): Promise<FrozenView["definitions"]> {
  const used = [...new Set(tables.map((table) => table.indicator))].flatMap((id) => definitions.get(id) ?? []);
  return Promise.all(
    used.map(async (definition) => ({ ...definitionFacts(definition), text: await definitionText(definition) })),
  );
}

function breakdownsOf(tables: readonly IndicatorTable[], { breakdowns }: IndicatorCatalogue): FrozenView["breakdowns"] {
  const ids = tables.flatMap(({ by, filter }) => [...by.map(({ id }) => id), ...filter.map((item) => item.breakdown)]);
  return [...new Set(ids)].sort().flatMap((id) => {
    const found = breakdowns.get(id);
    return found && found.file !== "" ? [{ id, file: found.file, sha256: found.sha256 }] : [];
  });
}

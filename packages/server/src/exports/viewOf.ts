import { definitionFacts } from "@kansrijk/core/exports/definitionFacts";
import type { ExportView } from "@kansrijk/core/exports/exportView";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";

/** Answers with the definitions they were made with. */
export function viewOf(tables: readonly IndicatorTable[], { definitions }: IndicatorCatalogue): ExportView {
  const ids = [...new Set(tables.map((table) => table.indicator))];
  return { tables, definitions: ids.flatMap((id) => definitions.get(id) ?? []).map(definitionFacts) };
}

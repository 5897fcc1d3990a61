import type { Overlay } from "../rules/parameters.ts";
import type { Refusal } from "../vocabulary/refusal.ts";
import type { FundingSource, Lever } from "./fundingScheme.ts";

/** Values that cannot be tried out on this kind of facts: a published table was made with the rule as it was. */
export function unusableLevers(levers: readonly Lever[], source: FundingSource["kind"], overlay: Overlay): Refusal[] {
  return levers
    .filter((lever) => lever.parameter in overlay && !lever.sources.includes(source))
    .map(({ parameter, label }) => ({
      kind: "invalid-setting",
      message: {
        nl: `${label.nl} (${parameter}) kan op deze gegevens niet worden uitgeprobeerd: de tabel is gemaakt met de regel zoals hij was. Gebruik scores van leerlingen.`,
        en: `${label.en} (${parameter}) cannot be tried out on these data: the table was made with the rule as it was. Use scores of pupils.`,
      },
    }));
}

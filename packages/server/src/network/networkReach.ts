import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { reachOf, type MunicipalityPupils, type Reach } from "@kansrijk/core/network/reach";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { engineOf } from "../indicators/engine.ts";
import type { Store } from "../store/store.ts";
import { networkMap } from "./networkMap.ts";
import { readNetwork } from "./readNetwork.ts";

/** Counts pupils of group 8 with a test score by municipality and background; any indicator of all pupils would do. */
const INDICATOR = "test-score";
const BACKGROUND = "parental-education";
/** Parents with at most vmbo or mbo 1. */
const TARGET = "vmbo-or-less";
const UNKNOWN = "unknown";

export interface NetworkReach extends Reach {
  readonly indicator: string;
  readonly breakdown: string;
  readonly group: string;
  readonly years: readonly number[];
  readonly data: IndicatorTable["data"];
  /** Coalitions or pupils are made up. */
  readonly generated: boolean;
}

/** Whether coalitions run where the need is, with the protected counts of the monitor; refused without a register. */
export async function networkReach(
  store: Pick<Store, "db" | "dataDir">,
  day: IsoDate,
  data?: string,
): Promise<Outcome<NetworkReach>> {
  const network = await readNetwork(store);
  const answer = await engineOf(store).answer({
    indicator: INDICATOR,
    by: `municipality,${BACKGROUND}`,
    place: "NL",
    filter: "",
    seed: 1,
    data,
  });
  if (!answer.ok) return answer;
  const table = answer.value;
  const pupils = pupilsOf(table);
  const rows = networkMap(network, day).map(({ code, coalitions }): MunicipalityPupils => {
    const counts = pupils.get(code);
    return { code, pupils: counts?.pupils ?? null, target: counts?.target ?? null, coalitions: coalitions.length };
  });
  return done({
    ...reachOf(rows),
    indicator: table.indicator,
    breakdown: BACKGROUND,
    group: TARGET,
    years: table.years,
    data: table.data,
    generated: table.data.generated || network.generated,
  });
}

/** Per municipality the pupils of a known background; null when one of the counts is protected. */
function pupilsOf({ by, cells }: IndicatorTable): Map<string, { pupils: number | null; target: number | null }> {
  const [at, group] = ["municipality", BACKGROUND].map((id) => by.findIndex((one) => one.id === id)) as [
    number,
    number,
  ];
  const found = new Map<string, { pupils: number | null; target: number | null }>();
  for (const { keys, pupils } of cells) {
    if (keys[group] === UNKNOWN) continue;
    const known = found.get(keys[at]!) ?? { pupils: 0, target: null };
    found.set(keys[at]!, {
      pupils: known.pupils === null || pupils === null ? null : known.pupils + pupils,
      target: keys[group] === TARGET ? pupils : known.target,
    });
  }
  return found;
}

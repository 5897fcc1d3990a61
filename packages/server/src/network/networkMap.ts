import { stageTotals, type StageTotals } from "@kansrijk/core/network/stageTotals";
import { isGap, municipalityStandings, type MunicipalityStanding } from "@kansrijk/core/network/networkGaps";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { Network } from "./readNetwork.ts";

export interface MappedMunicipality extends MunicipalityStanding {
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number;
  readonly tile: readonly [number, number];
  readonly stages: StageTotals;
  /** Neither a coalition nor a community. */
  readonly isGap: boolean;
}

/** Every municipality with what runs there, and where nothing does. */
export function networkMap(network: Network, day: IsoDate): MappedMunicipality[] {
  const { places, coalitions } = network;
  const standings = municipalityStandings({ ...network, municipalities: places.municipalities }, day);
  const byId = new Map(coalitions.map((coalition) => [coalition.id, coalition]));
  return standings.map((standing) => {
    const { name, province, inhabitants, tile } = places.municipality(standing.code)!;
    const own = standing.coalitions.map((id) => byId.get(id)!);
    return { ...standing, name, province, inhabitants, tile, stages: stageTotals(own, day), isGap: isGap(standing) };
  });
}

import { coalition } from "@kansrijk/core/network/coalition";
import { community } from "@kansrijk/core/network/community";
import type { GrowthSeries } from "@kansrijk/core/network/growth";
import type { MunicipalityStanding } from "@kansrijk/core/network/networkGaps";
import type { NetworkGraph } from "@kansrijk/core/network/networkGraph";
import { organisation } from "@kansrijk/core/network/organisation";
import type { Reach } from "@kansrijk/core/network/reach";
import type { StageTotals } from "@kansrijk/core/network/stageTotals";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl, type Query } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import { recordsQuery } from "../../collections/recordApi.ts";

export interface GrowthView {
  readonly series: readonly GrowthSeries[];
  readonly letter: { readonly totals: StageTotals; readonly equation: Text } | null;
  readonly kept: StageTotals;
  readonly generated: boolean;
}

export interface MapMunicipality extends MunicipalityStanding {
  readonly name: string;
  readonly inhabitants: number;
  readonly tile: readonly [number, number];
  readonly isGap: boolean;
}

export interface ReachView extends Reach {
  readonly years: readonly number[];
  readonly data: { readonly title: string; readonly generated: boolean };
}

export const growthQuery = computed<GrowthView>("growth", {});
export const mapQuery = computed<{ readonly day: string; readonly municipalities: readonly MapMunicipality[] }>(
  "map",
  {},
);
export const reachQuery = { ...computed<ReachView>("coverage", {}), retry: false };

/** What connects coalitions, in the country or around one municipality with everybody in it. */
export function graphQuery(place: string | undefined) {
  return computed<NetworkGraph>("graph", { place: place ?? "NL", leaves: String(place !== undefined) });
}

export const organisationsQuery = recordsQuery("organisations", organisation);
export const coalitionsQuery = recordsQuery("coalitions", coalition);
export const communitiesQuery = recordsQuery("communities", community);

function computed<T>(path: string, query: Query) {
  return queryOptions({
    queryKey: ["network", path, query],
    queryFn: async ({ signal }): Promise<T> => {
      const response = await fetch(apiUrl(`/network/${path}`, query), { signal });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw problemOf(body, response);
      return body as T;
    },
  });
}

import type { FindOrganisation } from "@kansrijk/core/network/checkCoalition";
import { municipalityOrganisation, type Organisation } from "@kansrijk/core/network/organisation";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { mapQuery, organisationsQuery } from "./networkQueries.ts";

export interface Known {
  /** Organisations that are kept, and the municipalities, in order of name. */
  readonly all: readonly Organisation[];
  readonly find: FindOrganisation;
  readonly nameOf: (id: string) => string;
  readonly today: string;
}

/** Who can take part. */
export function useFind(): Known {
  const { data: kept } = useSuspenseQuery(organisationsQuery);
  const { data: map } = useSuspenseQuery(mapQuery);
  return useMemo(() => {
    const all = [...kept.map(({ record }) => record), ...map.municipalities.map(municipalityOrganisation)].sort(
      (a, b) => a.name.localeCompare(b.name, "nl"),
    );
    const byId = new Map(all.map((item) => [item.id, item]));
    return { all, find: (id) => byId.get(id), nameOf: (id) => byId.get(id)?.name ?? id, today: map.day };
  }, [kept, map]);
}

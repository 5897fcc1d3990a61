import { municipalityOrganisation, type Organisation } from "@kansrijk/core/network/organisation";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { placesQuery } from "../../../monitor/monitorQueries.ts";
import { coalitionsQuery, organisationsQuery } from "../../network/networkQueries.ts";
import { nearestFirst } from "./partnerChoices.ts";

interface Partners {
  /** Of the municipalities and their coalitions. */
  readonly near: readonly Organisation[];
  /** Everybody in the network, the near ones first. */
  readonly all: readonly Organisation[];
  /** The organisation of a partner; undefined when its name was typed, or is not known (yet). */
  readonly find: (partner: string) => Organisation | undefined;
}

/** Who can be a partner of an action: the network, seen from some municipalities. */
export function usePartners(municipalities: readonly string[]): Partners {
  const { data: organisations } = useQuery(organisationsQuery);
  const { data: coalitions } = useQuery(coalitionsQuery);
  const { data: places } = useQuery(placesQuery);
  const key = municipalities.join(" ");
  return useMemo(() => {
    const known = [
      ...(organisations ?? []).map(({ record }) => record),
      ...(places ?? []).filter(({ kind }) => kind === "municipality").map(municipalityOrganisation),
    ];
    const byId = new Map(known.map((one) => [one.id, one]));
    const records = (coalitions ?? []).map(({ record }) => record);
    return { ...nearestFirst(known, records, key.split(" ")), find: (partner) => byId.get(partner) };
  }, [organisations, coalitions, places, key]);
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { chancesQuery, type Chances, type ChancesRequest, type Offer } from "../../../api/admissionAnalysis.ts";
import type { ChanceList } from "./chanceList.ts";

interface FoundChances {
  /** The list without programmes that this round does not have. */
  readonly known: ChanceList;
  /** Undefined while they are asked for, null when no lotteries were drawn. */
  readonly chances: Chances | null | undefined;
  readonly error: Error | null;
  /** They are of the list before the last change. */
  readonly isOld: boolean;
}

export function useChances(round: string, offers: readonly Offer[], list: ChanceList): FoundChances {
  const known = useMemo((): ChanceList => {
    const ids = new Set(offers.map(({ id }) => id));
    return { ...list, choices: list.choices.filter(({ programme }) => ids.has(programme)) };
  }, [offers, list]);
  const isEmpty = known.choices.length === 0;
  // Without a list of one's own it is still asked whether there are lotteries at all.
  const first = offers[0]?.id;
  const request = isEmpty && first !== undefined ? { ...EMPTY, preferences: [first] } : requestOf(known);
  const { data, error, isPlaceholderData } = useQuery({
    ...chancesQuery(round, request),
    enabled: first !== undefined,
    retry: false,
  });
  return { known, chances: isEmpty && data ? undefined : data, error, isOld: isPlaceholderData };
}

const EMPTY: ChancesRequest = { preferences: [], priority: {}, groups: [] };

function requestOf({ choices, advice, groups }: ChanceList): ChancesRequest {
  const priority = choices.flatMap(({ programme, priority }) => (priority ? [[programme, priority] as const] : []));
  return {
    preferences: choices.map(({ programme }) => programme),
    priority: Object.fromEntries(priority),
    groups: [...groups],
    ...(advice === undefined ? {} : { advice }),
  };
}

import type { MonitorSummary, MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { summaryQuery } from "../../../monitor/monitorQueries.ts";
import { suggestionsQuery, type GoalSuggestion } from "../agendaApi.ts";
import type { FigureOffer } from "./figureOffer.ts";

interface FigureOffers {
  readonly offers: readonly FigureOffer[];
  readonly isLoading: boolean;
  /** The pupils do not exist. */
  readonly isGenerated: boolean;
}

/**
 * The figures of a municipality beside those of the country, what stands out first. In a region every question names
 * its municipality.
 */
export function useFigureOffers(place: string | undefined, isRegion: boolean): FigureOffers {
  const summary = useQuery({ ...summaryQuery(place ?? "NL", undefined), enabled: place !== undefined });
  const suggested = useQuery({ ...suggestionsQuery(place ?? ""), enabled: place !== undefined });
  const offers = useMemo(
    () => offersOf(summary.data, suggested.data?.goals ?? [], isRegion ? place : undefined),
    [summary.data, suggested.data, isRegion, place],
  );
  return {
    offers,
    isLoading: summary.isLoading || suggested.isLoading,
    isGenerated: summary.data?.data.generated ?? false,
  };
}

function offersOf(
  summary: Pick<MonitorSummary, "fields"> | undefined,
  goals: readonly GoalSuggestion[],
  municipality: string | undefined,
): FigureOffer[] {
  const ofPlace = municipality === undefined ? {} : { municipality };
  const levels = new Map(goals.filter(({ kind }) => kind === "level").map((goal) => [goal.question.indicator, goal]));
  const tiles = (summary?.fields ?? []).flatMap(({ field, tiles: items }) =>
    items.map((tile) => tileOffer(tile, field, levels.get(tile.indicator))),
  );
  const gaps = goals.filter(({ kind }) => kind === "gap").map(gapOffer);
  const order = (offer: FigureOffer) => {
    const at = goals.findIndex(({ reason }) => reason === offer.reason);
    return at === -1 ? goals.length : at;
  };
  return [...tiles, ...gaps]
    .map((offer) => ({ ...offer, question: { ...offer.question, ...ofPlace } }))
    .sort((a, b) => order(a) - order(b));
}

function tileOffer(tile: MonitorTile, field: number, suggestion: GoalSuggestion | undefined): FigureOffer {
  const country = tile.compare.find(({ place }) => place.code === "NL");
  return {
    question: { indicator: tile.indicator },
    title: tile.title,
    between: null,
    style: tile,
    field,
    year: tile.year,
    own: tile,
    country: country ?? null,
    reason: suggestion?.reason ?? null,
  };
}

function gapOffer({
  question,
  title,
  between,
  field,
  year,
  own,
  country,
  ownInterval,
  countryInterval,
  reason,
  unit,
  decimals,
}: GoalSuggestion): FigureOffer {
  return {
    question,
    title,
    between,
    style: { unit, decimals, isGap: true },
    field,
    year,
    own: { value: own, ...ownInterval },
    country: { value: country, ...countryInterval },
    reason,
  };
}

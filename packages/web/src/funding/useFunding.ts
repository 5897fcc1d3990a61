import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { decideWith } from "@kansrijk/core/funding/decideWith";
import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";
import { requestOf, type FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { useMemo } from "react";
import { datasetsQuery, factsQuery, rulesQuery } from "../api/queries.ts";
import type { Dataset, FundingFacts } from "../api/types.ts";
import { chosenDataset, isTried, settingsFrom } from "./fundingDefaults.ts";
import type { FundingSearch } from "./fundingSearch.ts";
import { factsOverlay } from "./levers.ts";
import { schemeQuery } from "./schemeQuery.ts";

export interface Funding {
  readonly scheme: FundingScheme | undefined;
  readonly book: RuleBook;
  readonly datasets: readonly Dataset[];
  readonly dataset: Dataset | undefined;
  readonly settings: FundingSettings;
  readonly tried: boolean;
  readonly facts: FundingFacts | undefined;
  /** Under the rule as it is. */
  readonly base: Outcome<FundingRun> | undefined;
  /** Under what is tried out; the same as `base` when nothing is. */
  readonly run: Outcome<FundingRun> | undefined;
  readonly error: unknown;
  /** New facts are on their way; what is shown belongs to the lever before. */
  readonly busy: boolean;
}

/** Everything a funding page needs, decided in the browser from the facts the server gave. */
export function useFunding(schemeId: string, search: FundingSearch): Funding {
  const { data: book } = useSuspenseQuery(rulesQuery);
  const { data: datasets } = useSuspenseQuery(datasetsQuery);
  const { data: loaded } = useSuspenseQuery(schemeQuery(schemeId));
  const scheme = loaded ?? undefined;
  const dataset = chosenDataset(datasets, search.dataset);
  const settings = useStable(settingsFrom(search, dataset));
  const rule = useStable(ruleOnly(settings));
  const moved = scheme ? factsOverlay(scheme, search.overlay ?? []) : [];
  const ask = {
    scheme: schemeId,
    dataset: dataset?.id ?? "",
    countDate: settings.countDate,
    fundingYear: settings.fundingYear,
  };
  const enabled = scheme !== undefined && dataset !== undefined;
  const plain = useQuery({ ...factsQuery({ ...ask, overlay: [] }), enabled, placeholderData: keepPreviousData });
  const tried = useQuery({ ...factsQuery({ ...ask, overlay: moved }), enabled, placeholderData: keepPreviousData });
  const base = useDecisions(scheme, book, plain.data, rule);
  const run = useDecisions(scheme, book, tried.data, settings);
  return {
    scheme,
    book,
    datasets,
    dataset,
    settings,
    tried: isTried(settings),
    facts: tried.data,
    base,
    run: isTried(settings) ? run : base,
    error: plain.error ?? tried.error,
    busy: plain.isFetching || tried.isFetching,
  };
}

/** The same object as long as its content is the same: a search in the table must not decide the country again. */
function useStable(settings: FundingSettings): FundingSettings {
  const text = JSON.stringify(settings);
  return useMemo(() => JSON.parse(text) as FundingSettings, [text]);
}

function ruleOnly({ countDate, fundingYear }: FundingSettings): FundingSettings {
  return { countDate, fundingYear, overlay: {} };
}

function useDecisions(
  scheme: FundingScheme | undefined,
  book: RuleBook,
  known: FundingFacts | undefined,
  settings: FundingSettings,
): Outcome<FundingRun> | undefined {
  const facts = useMemo(() => (scheme && known ? scheme.unpack(known.facts) : undefined), [scheme, known]);
  return useMemo(
    () => (scheme && known && facts ? decideWith(scheme, facts, known.source, book, requestOf(settings)) : undefined),
    [scheme, book, known, facts, settings],
  );
}

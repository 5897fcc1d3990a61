import type { Dataset } from "../api/types.ts";
import { overlayOf, type FundingSearch } from "./fundingSearch.ts";
import type { FundingSettings } from "@kansrijk/core/funding/fundingSettings";

/** Kinds of datasets that money can be divided on; the others are for the monitor, or only tell where schools are. */
const WITH_SCORES = new Set(["cbs-scores-po", "pupil-scores-po", "generated-country"]);

export function usableDatasets(datasets: readonly Dataset[]): Dataset[] {
  return datasets.filter((dataset) => WITH_SCORES.has(dataset.kind));
}

/** The chosen dataset, or else a published table before a generated one, the newest first. */
export function chosenDataset(datasets: readonly Dataset[], id: string | undefined): Dataset | undefined {
  const usable = usableDatasets(datasets);
  const order = [...usable].sort(
    (a, b) => Number(a.generated) - Number(b.generated) || b.createdAt.localeCompare(a.createdAt),
  );
  return id === undefined ? order[0] : usable.find((dataset) => dataset.id === id);
}

const FIRST_COUNT_DATE = "2019-10-01";

/** The settings that an address stands for, with the count date of the data and the funding year after it where it is silent. */
export function settingsFrom(search: FundingSearch, dataset: Dataset | undefined): FundingSettings {
  const countDate = search.countDate ?? dataset?.countDate ?? FIRST_COUNT_DATE;
  return {
    countDate,
    fundingYear: search.fundingYear ?? Number(countDate.slice(0, 4)) + 1,
    overlay: { ...overlayOf(search) },
    ...(search.budget === undefined ? {} : { budget: search.budget }),
    ...(search.amountPerUnit === undefined ? {} : { amountPerUnit: search.amountPerUnit }),
  };
}

/** True when something is tried out: the page then compares with the rule. */
export function isTried(settings: FundingSettings): boolean {
  return (
    Object.keys(settings.overlay).length > 0 || settings.budget !== undefined || settings.amountPerUnit !== undefined
  );
}

/** The settings as the query of the API. */
export function apiQuery(dataset: string, settings: FundingSettings) {
  return {
    dataset,
    countDate: settings.countDate,
    fundingYear: settings.fundingYear,
    amountPerUnit: settings.amountPerUnit,
    budget: settings.budget,
    overlay: Object.entries(settings.overlay).map(([parameter, value]) => `${parameter}:${value}`),
  };
}

import type { Country } from "@kansrijk/core/population/country";
import { countryHash } from "@kansrijk/core/population/countryHash";
import type { CountrySettings } from "@kansrijk/core/population/countrySettings";
import { fitReport, type FitRow } from "@kansrijk/core/population/fitReport";
import { generateCountry } from "@kansrijk/core/population/generateCountry";
import type { ScoreModel } from "@kansrijk/core/population/scoreModel";
import type { ReportProgress } from "../jobs/workerMessage.ts";

export interface CountryInput {
  readonly settings: CountrySettings;
  readonly model: ScoreModel;
}

export interface CountryOutput {
  readonly country: Country;
  readonly sha256: string;
  readonly fit: readonly FitRow[];
}

const GENERATING = { nl: "Leerlingen en scholen maken", en: "Making pupils and schools" };

/** Makes a country; pure computing, so that its thread can be ended at any moment. */
export function work({ settings, model }: CountryInput, report: ReportProgress): CountryOutput {
  const country = generateCountry(settings, model, (share) => report(share * 0.6, GENERATING));
  return { country, sha256: countryHash(country), fit: fitReport(country) };
}

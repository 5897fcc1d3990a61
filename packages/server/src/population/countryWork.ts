import { join } from "node:path";
import { countryHash } from "@kansrijk/core/population/countryHash";
import type { CountrySettings } from "@kansrijk/core/population/countrySettings";
import { fitReport, type FitRow } from "@kansrijk/core/population/fitReport";
import { generateCountry } from "@kansrijk/core/population/generateCountry";
import type { ScoreModel } from "@kansrijk/core/population/scoreModel";
import type { ReportProgress } from "../jobs/workerMessage.ts";
import type { SiteAddress } from "../store/datasets/facts.ts";
import { writeCountryParquet } from "./countryParquet.ts";
import { SCORES_FILE } from "./scoreParquet.ts";

export interface CountryInput {
  readonly settings: CountrySettings;
  readonly model: ScoreModel;
  readonly folder: string;
}

export interface CountryOutput {
  readonly sha256: string;
  readonly pupils: number;
  readonly addresses: readonly SiteAddress[];
  readonly fit: readonly FitRow[];
}

const GENERATING = { nl: "Leerlingen en scholen maken", en: "Making pupils and schools" };
const WRITING = { nl: "Leerlingen wegschrijven", en: "Writing the pupils" };

/** Makes a country and writes its pupils; runs in a thread of its own. */
export async function work({ settings, model, folder }: CountryInput, report: ReportProgress): Promise<CountryOutput> {
  const country = generateCountry(settings, model, (share) => report(share * 0.6, GENERATING));
  report(0.6, WRITING);
  await writeCountryParquet(country, join(folder, SCORES_FILE));
  report(0.9, WRITING);
  const { municipalities, sites, pupils } = country;
  return {
    sha256: countryHash(country),
    pupils: pupils.count,
    fit: fitReport(country),
    addresses: sites.code.map((site, index) => {
      const { code, name, province } = municipalities[sites.municipalityIndex[index]!]!;
      return {
        site,
        name: sites.name[index]!,
        municipalityCode: code,
        municipalityName: name,
        province,
        postcode: "",
        place: name,
        denomination: null,
        board: null,
      };
    }),
  };
}

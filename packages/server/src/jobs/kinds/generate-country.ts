import { REAL_SIZE } from "@kansrijk/core/population/countrySettings";
import { readScoreModel, SCORE_MODEL_RULES } from "@kansrijk/core/population/readScoreModel";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { join } from "node:path";
import { z } from "zod";
import { writeCountryParquet } from "../../population/countryParquet.ts";
import { SCORES_FILE } from "../../population/scoreParquet.ts";
import type { CountryInput, CountryOutput } from "../../population/countryWork.ts";
import { COUNTRY_DATE, keepCountry } from "../../population/keepCountry.ts";
import { loadRuleBook } from "../../rules/loadRuleBook.ts";
import { withDraft } from "../../store/lake/draft.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";
import { runInWorker } from "../runInWorker.ts";

const WORK = new URL("../../population/countryWork.ts", import.meta.url);

const WRITING = { nl: "Leerlingen wegschrijven", en: "Writing the pupils" };

const params = z.strictObject({
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  sites: z
    .int()
    .min(1)
    .max(4 * REAL_SIZE)
    .default(REAL_SIZE),
});

/** Makes a country that does not exist, of the real size: the data with which Kansrijk works before anybody brings a file. */
export const job = jobKind({
  title: { nl: "Voorbeeldland maken", en: "Make an example country" },
  params,
  async run({ params: settings, signal, report, store }) {
    const dates = { "count-date": COUNTRY_DATE, "school-year": COUNTRY_DATE };
    const parameters = resolveParameters(await loadRuleBook(), SCORE_MODEL_RULES, dates);
    if (!parameters.ok) throw new JobError(parameters.refusals[0]!.message);
    const model = readScoreModel(parameters.value);
    if (!model.ok) throw new JobError(model.refusals[0]!.message);
    let kept: unknown;
    await withDraft(store, async (folder) => {
      const input: CountryInput = { settings, model: model.value };
      const output = await runInWorker<CountryOutput>(WORK, input, { signal, onProgress: report });
      report(0.6, WRITING);
      await writeCountryParquet(output.country, join(folder, SCORES_FILE), signal);
      kept = await keepCountry(store, settings, folder, output);
    });
    return async () => kept;
  },
});

import { generateCountry } from "@kansrijk/core/population/generateCountry";
import { readScoreModel, SCORE_MODEL_RULES } from "@kansrijk/core/population/readScoreModel";
import type { Country } from "@kansrijk/core/population/country";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";

const DATES = { "count-date": "2019-10-01", "school-year": "2019-10-01" };

/** The score model of the rules and a country made with it. */
export async function benchCountry(): Promise<{ make: () => Country }> {
  const parameters = resolveParameters(await loadRuleBook(), SCORE_MODEL_RULES, DATES);
  if (!parameters.ok) throw new Error(parameters.refusals[0]!.message.en);
  const model = readScoreModel(parameters.value);
  if (!model.ok) throw new Error(model.refusals[0]!.message.en);
  return { make: () => generateCountry({ seed: 2026 }, model.value) };
}

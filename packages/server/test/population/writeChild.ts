import { generateCountry } from "@kansrijk/core/population/generateCountry";
import { readScoreModel, SCORE_MODEL_RULES } from "@kansrijk/core/population/readScoreModel";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { writeCountryParquet } from "../../src/population/countryParquet.ts";
import { loadRuleBook } from "../../src/rules/loadRuleBook.ts";

/** Writes a country of the real size to the path given, for a test that kills it on the way. */
const dates = { "count-date": "2019-10-01", "school-year": "2019-10-01" };
const parameters = resolveParameters(await loadRuleBook(), SCORE_MODEL_RULES, dates);
if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
const model = readScoreModel(parameters.value);
if (!model.ok) throw new Error(JSON.stringify(model.refusals));
const country = generateCountry({ seed: 1 }, model.value);
process.stdout.write("writing\n");
await writeCountryParquet(country, process.argv[2]!);
process.stdout.write("written\n");

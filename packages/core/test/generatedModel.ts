import { readScoreModel, SCORE_MODEL_RULES } from "../src/population/readScoreModel.ts";
import type { ScoreModel } from "../src/population/scoreModel.ts";
import { resolveParameters, type Overlay, type ParameterSet } from "../src/rules/parameters.ts";
import { repositoryRules } from "./ruleFolder.ts";

const dates = { "count-date": "2019-10-01", "school-year": "2019-10-01" };

/** The parameters of the score model as they stand in the repository. */
export function modelParameters(overlay: Overlay = {}): ParameterSet {
  const parameters = resolveParameters(repositoryRules(), SCORE_MODEL_RULES, dates, overlay);
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
  return parameters.value;
}

export function generatedModel(): ScoreModel {
  const model = readScoreModel(modelParameters());
  if (!model.ok) throw new Error(JSON.stringify(model.refusals));
  return model.value;
}

import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done } from "@kansrijk/core/vocabulary/refusal";
import { JSON_TYPE } from "../documents.ts";
import type { PrepareStep } from "../step.ts";

/** Opens the round: from now on everybody sees what it will go by. */
export const prepareOpen: PrepareStep<"open"> = async ({ round }) => {
  const { id, title, region, schoolYear, settings } = round;
  const content = canonicalJson({ format: "kansrijk-opening/1", round: id, title, region, schoolYear, settings });
  return done({
    params: {},
    result: {},
    documents: [{ name: "opening.json", audience: "public", mediaType: JSON_TYPE, content }],
    inputs: [],
    rows: 0,
  });
};

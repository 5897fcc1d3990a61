import { fundingSettingsSchema, requestOf } from "@kansrijk/core/funding/fundingSettings";
import type { FundingRequest } from "@kansrijk/core/funding/runFunding";
import { z } from "zod";
import { Problem } from "./problem.ts";
import { schemaProblem } from "./schemaProblem.ts";

const many = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));

/** The settings of a request as they stand in an address; `overlay=regulation/parameter:value` may be repeated. */
export const settingsQuery = z.strictObject({
  dataset: z.string().meta({ description: "Id of a dataset" }),
  countDate: z.string().meta({ description: "Count date: chooses the rules for the score", example: "2019-10-01" }),
  fundingYear: z.coerce
    .number()
    .int()
    .meta({ description: "Year in which the school year begins: chooses the amount" }),
  amountPerUnit: z.string().optional().meta({ description: "Euros per unit instead of the amount of the rule" }),
  budget: z.string().optional().meta({ description: "Euros to divide instead of an amount per unit" }),
  overlay: many.optional().meta({ description: "A value to try out: regulation/parameter:value" }),
});

export type SettingsQuery = z.infer<typeof settingsQuery>;

/** Reads the settings; a value that does not fit is a 400 that names it. */
export function requestOfQuery(query: Omit<SettingsQuery, "dataset">): FundingRequest {
  const overlay = Object.fromEntries((query.overlay ?? []).map(overlayEntry));
  const { countDate, fundingYear, amountPerUnit, budget } = query;
  const given = { countDate, fundingYear, amountPerUnit, budget, overlay };
  const parsed = fundingSettingsSchema.safeParse(given);
  if (parsed.success) return requestOf(parsed.data);
  throw schemaProblem("Invalid setting", parsed.error.issues, given);
}

function overlayEntry(text: string): [string, string] {
  const at = text.indexOf(":");
  if (at < 1) throw new Problem(400, "Invalid setting", `overlay: "${text}"; expected regulation/parameter:value`);
  return [text.slice(0, at), text.slice(at + 1)];
}

import { z } from "zod";

/** A question about an indicator as it stands in an address. */
export const questionQuery = z.object({
  by: z.string().max(200).default(""),
  place: z.string().max(10).default("NL"),
  years: z.string().max(200).optional(),
  filter: z.string().max(400).default(""),
  data: z.string().max(100).optional(),
  seed: z.coerce.number().int().min(0).max(999_999_999).default(1),
});

export const QUESTION_WORDS =
  "by: breakdowns with commas, `year`, `municipality` and `province` among them. years: 2018,2020 or 2018-2024; without it all years when `by` has year, otherwise the latest. filter: sex:girl,origin:netherlands. data: id of a register; without it the newest.";

import { z } from "zod";
import { isIsoDate } from "../vocabulary/isoDate.ts";
import { eurosText, parseEuros } from "../vocabulary/money.ts";
import type { FundingRequest } from "./runFunding.ts";
import { said } from "../vocabulary/said.ts";

/** A hundred billion euros, in cents: the sums of a whole country stay far within 64 bits. */
const MOST = 10_000_000_000_000n;

const euros = z.string().refine(
  (text) => {
    const cents = parseEuros(text);
    return cents !== undefined && cents >= 0n && cents <= MOST;
  },
  said(
    "een bedrag in euro's van 0 tot en met 100000000000 met hoogstens twee decimalen, zoals 559.50",
    "expected an amount of euros from 0 to 100000000000 with at most two decimals, such as 559.50",
  ),
);

/** A request as it travels: in a receipt, an address of a page, a call of the API. */
export const fundingSettingsSchema = z
  .strictObject({
    countDate: z
      .string()
      .refine(isIsoDate, said("een dag die bestaat, als jjjj-mm-dd", "expected a day that exists, as yyyy-mm-dd")),
    fundingYear: z.int().min(2000).max(2100),
    amountPerUnit: euros.optional(),
    budget: euros.optional(),
    overlay: z.record(z.string(), z.string()).default({}),
  })
  .refine((settings) => settings.amountPerUnit === undefined || settings.budget === undefined, {
    path: ["budget"],
    message: said(
      "een bedrag per eenheid of een budget, niet allebei",
      "expected either an amount per unit or a budget, not both",
    ),
  });

export type FundingSettings = z.infer<typeof fundingSettingsSchema>;

export function requestOf(settings: FundingSettings): FundingRequest {
  const { countDate, fundingYear, overlay, amountPerUnit, budget } = settings;
  const cents = (text: string): bigint => parseEuros(text) ?? 0n;
  if (budget !== undefined) return { countDate, fundingYear, overlay, money: { kind: "budget", cents: cents(budget) } };
  if (amountPerUnit !== undefined) {
    return { countDate, fundingYear, overlay, money: { kind: "per-unit", cents: cents(amountPerUnit) } };
  }
  return { countDate, fundingYear, overlay, money: { kind: "rule" } };
}

export function settingsOf(request: FundingRequest): FundingSettings {
  const { countDate, fundingYear, overlay, money } = request;
  if (money.kind === "rule") return { countDate, fundingYear, overlay: { ...overlay } };
  const amount = eurosText(money.cents);
  return {
    countDate,
    fundingYear,
    overlay: { ...overlay },
    ...(money.kind === "budget" ? { budget: amount } : { amountPerUnit: amount }),
  };
}

import { z } from "zod";
import type { Fraction } from "../../numbers/fraction.ts";
import type { PoFacts } from "./poFacts.ts";
import { said } from "../../vocabulary/said.ts";

const exact = z
  .string()
  .regex(/^-?\d+\/\d+$/, said("een breuk zoals 58004/10000", "expected an exact fraction such as 58004/10000"));

/** Facts as they travel to the browser: exact numbers as text, so that it decides the same as the server. */
export const poFactsSchema = z.strictObject({
  sites: z.array(z.string()),
  pupils: z.array(z.int()),
  gross: z.array(z.string()),
  grossDenominator: z.string(),
  meanDifference: exact,
  from: z.enum(["pupils", "rule"]),
  detail: z
    .strictObject({
      pupils: z.int(),
      meanAll: exact,
      meanTarget: exact,
      borderScore: z.int(),
      pupilsBelowBorder: z.int(),
      pupilsOnBorder: z.int(),
    })
    .optional(),
  publishedNet: z.array(z.int()).optional(),
  flagged: z.array(z.int()).optional(),
  targetPupils: z.array(z.int()).optional(),
  meanScore: z.array(z.int()).optional(),
});

export type PackedPoFacts = z.infer<typeof poFactsSchema>;

const text = (value: Fraction): string => `${value.n}/${value.d}`;

function read(value: string): Fraction {
  const [n, d] = value.split("/");
  return { n: BigInt(n!), d: BigInt(d!) };
}

export function packPoFacts(facts: PoFacts): PackedPoFacts {
  const { national, publishedNet, flagged, targetPupils, meanScore } = facts;
  const { detail } = national;
  return {
    sites: [...facts.sites],
    pupils: [...facts.pupils],
    gross: facts.gross.map(String),
    grossDenominator: String(facts.grossDenominator),
    meanDifference: text(national.meanDifference),
    from: national.from,
    ...(detail ? { detail: { ...detail, meanAll: text(detail.meanAll), meanTarget: text(detail.meanTarget) } } : {}),
    ...(publishedNet ? { publishedNet: [...publishedNet] } : {}),
    ...(flagged ? { flagged: [...flagged] } : {}),
    ...(targetPupils ? { targetPupils: [...targetPupils] } : {}),
    ...(meanScore ? { meanScore: [...meanScore] } : {}),
  };
}

export function unpackPoFacts(packed: PackedPoFacts): PoFacts {
  const { detail, publishedNet, flagged, targetPupils, meanScore } = packed;
  return {
    sites: packed.sites,
    pupils: Int32Array.from(packed.pupils),
    gross: packed.gross.map(BigInt),
    grossDenominator: BigInt(packed.grossDenominator),
    national: {
      meanDifference: read(packed.meanDifference),
      from: packed.from,
      ...(detail ? { detail: { ...detail, meanAll: read(detail.meanAll), meanTarget: read(detail.meanTarget) } } : {}),
    },
    ...(publishedNet ? { publishedNet: Int32Array.from(publishedNet) } : {}),
    ...(flagged ? { flagged: Uint8Array.from(flagged) } : {}),
    ...(targetPupils ? { targetPupils: Int32Array.from(targetPupils) } : {}),
    ...(meanScore ? { meanScore: Int32Array.from(meanScore) } : {}),
  };
}

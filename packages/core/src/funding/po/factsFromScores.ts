import { exactValue, type ParameterSet } from "../../rules/parameters.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { NATIONAL } from "./poParameters.ts";
import type { PoFacts } from "./poFacts.ts";

/** One row of a published table of scores; scores in hundredths of a point. */
export interface PublishedScore {
  readonly site: SiteCode;
  readonly pupils: number;
  readonly gross: number;
  readonly net?: number;
  readonly flagged?: boolean;
}

/** Facts from a published table: A and E per site stand in it, C - G comes from the rule of that count date. */
export function factsFromScores(rows: readonly PublishedScore[], parameters: ParameterSet): PoFacts {
  const sorted = [...rows].sort((a, b) => (a.site < b.site ? -1 : 1));
  return {
    sites: sorted.map((row) => row.site),
    pupils: Int32Array.from(sorted, (row) => row.pupils),
    gross: sorted.map((row) => BigInt(row.gross)),
    grossDenominator: 100n,
    national: { meanDifference: exactValue(parameters, NATIONAL.meanDifference), from: "rule" },
    publishedNet: Int32Array.from(sorted, (row) => row.net ?? -1),
    flagged: Uint8Array.from(sorted, (row) => (row.flagged ? 1 : 0)),
  };
}

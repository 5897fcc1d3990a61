import type { Fraction } from "../../numbers/fraction.ts";
import type { SiteCode } from "../../vocabulary/siteCode.ts";

/** The national figures that the threshold of every school rests on. */
export interface PoNational {
  /** C - G: the mean score of all pupils less that of the target group, in points. */
  readonly meanDifference: Fraction;
  /** Whether the figures follow from the pupils themselves or from a published rule file. */
  readonly from: "pupils" | "rule";
  /** Only known from pupils. */
  readonly detail?: PoPupilDetail;
}

/** How the target group was drawn from the pupils. */
export interface PoPupilDetail {
  readonly pupils: number;
  readonly meanAll: Fraction;
  readonly meanTarget: Fraction;
  /** Score on the border, in ten-thousandths of a point. */
  readonly borderScore: number;
  readonly pupilsBelowBorder: number;
  readonly pupilsOnBorder: number;
}

/**
 * The facts that the scheme decides on: one entry per site, in order of site code, so that the order of the input
 * cannot change the output.
 */
export interface PoFacts {
  readonly sites: readonly SiteCode[];
  /** E: pupils on the count date. */
  readonly pupils: Int32Array;
  /** A: score without threshold, as numerators over one common denominator. */
  readonly gross: readonly bigint[];
  readonly grossDenominator: bigint;
  readonly national: PoNational;
  /** The score that CBS published, in hundredths; -1 where it did not. */
  readonly publishedNet?: Int32Array;
  /** 1 where the publisher flags the score as not reliable enough. */
  readonly flagged?: Uint8Array;
  /** Pupils in the target group, protected: see targetCount. Those on the border are left out when they count pro rata. */
  readonly targetPupils?: Int32Array;
  /** Mean expected score of the pupils in hundredths of a point; in whole points for a site of few pupils. */
  readonly meanScore?: Int32Array;
}

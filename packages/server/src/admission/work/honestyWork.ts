import { lint } from "@kansrijk/core/admission/lint";
import type { LintFinding } from "@kansrijk/core/admission/lintFinding";
import { PRIVACY_RULES } from "@kansrijk/core/admission/lintPrivacy";
import { MECHANISM_LABELS, MECHANISMS, type Mechanism } from "@kansrijk/core/admission/mechanism";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import { roundSchema } from "@kansrijk/core/admission/round";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { ReportProgress } from "../../jobs/workerMessage.ts";

export interface HonestyInput {
  readonly roundText: string;
  readonly factsText: string;
  readonly seed: string;
}

/** Two documents on the same findings: with examples, which name applicants, and without. */
export interface HonestyOutput {
  readonly examplesText: string;
  readonly publicText: string;
}

const FORMAT = "kansrijk-admission-honesty/1";

/** In a worker thread: which rules can punish an honest list, each with a case on this round when one is found. */
export function work({ roundText, factsText, seed }: HonestyInput, report: ReportProgress): HonestyOutput {
  const round = { ...roundSchema.parse(JSON.parse(roundText)), seed };
  const facts = JSON.parse(factsText) as RegionFacts;
  const names = new Map(facts.programmes.map(({ id, name }) => [id, name]));
  const found = MECHANISMS.map((mechanism, index) => {
    report(index / MECHANISMS.length, MECHANISM_LABELS[mechanism]);
    return { mechanism, findings: findingsOf(mechanism, lint(round, { mechanism }, undefined, names)) };
  });
  return {
    examplesText: canonicalJson({ format: FORMAT, mechanisms: found }),
    publicText: canonicalJson({
      format: FORMAT,
      mechanisms: found.map(({ mechanism, findings }) => ({
        mechanism,
        // Messages can hold counts and ids of applicants: only which rule it is, and whether there is a case.
        findings: findings.map(({ rule, example }) => ({ rule, isFound: example !== undefined })),
      })),
    }),
  };
}

/** Rules on the length of lists are of the round itself: they are told once, with the rule that places. */
function findingsOf(mechanism: Mechanism, findings: readonly LintFinding[]): LintFinding[] {
  const honesty = findings.filter(({ rule }) => !PRIVACY_RULES.has(rule));
  if (mechanism === "deferred-acceptance") return honesty;
  return honesty.filter(({ rule }) => rule !== "short-list" && rule !== "short-minimum");
}

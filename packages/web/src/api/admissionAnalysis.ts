import type { LuckVersusRule } from "@kansrijk/core/admission/analysis/luckVersusRule";
import type { MechanismComparison } from "@kansrijk/core/admission/analysis/compareMechanisms";
import type { ReserveEffect } from "@kansrijk/core/admission/analysis/reserveEffect";
import type { RoundAnalysis } from "@kansrijk/core/admission/analysis/analyseRound";
import type { LintFinding } from "@kansrijk/core/admission/lintFinding";
import type { RegionFitRow } from "@kansrijk/core/admission/region/regionFit";
import type { Mechanism } from "@kansrijk/core/admission/mechanism";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { documentUrl } from "./admission.ts";
import { answer, client } from "./client.ts";
import { ApiProblem, problemOf } from "./problem.ts";
import { jobsQuery } from "./queries.ts";
import type { components, operations } from "./schema.ts";
import type { Job } from "./types.ts";

export type Offer = components["schemas"]["AdmissionOffer"];
export type Chances = components["schemas"]["AdmissionChances"];
export type ChancesRequest = operations["getAdmissionChances"]["requestBody"]["content"]["application/json"];

/** What the job "analysis" keeps with a round. */
export interface AnalysisDocument {
  readonly format: "kansrijk-admission-analysis/1";
  readonly placement: RoundAnalysis;
  readonly luck: LuckVersusRule;
  readonly mechanisms: MechanismComparison;
  readonly reserves: readonly ReserveEffect[];
}

/** What the job "admission-lint" keeps: with examples that name applicants, for who is trusted; and without, for all. */
interface HonestyDocument<Finding> {
  readonly format: "kansrijk-admission-honesty/1";
  readonly mechanisms: readonly { readonly mechanism: Mechanism; readonly findings: readonly Finding[] }[];
}
export type HonestyExamples = HonestyDocument<LintFinding>;
export type Honesty = HonestyDocument<{ readonly rule: LintFinding["rule"]; readonly isFound: boolean }>;

/** Rounds that the example region was made for keep in their job how it resembles the published figures. */
export interface RegionFit {
  readonly seed: number;
  readonly fit: readonly RegionFitRow[];
}

export function offersQuery(round: string) {
  return queryOptions({
    queryKey: ["admission", "round", round, "offers"],
    queryFn: async () =>
      (await answer(client.GET("/v1/admission/rounds/{round}/offers", { params: { path: { round } } }))).offers,
    staleTime: 60_000,
  });
}

/** The chances of a list; null when no lotteries were drawn for the round. The list travels in the body only. */
export function chancesQuery(round: string, body: ChancesRequest) {
  return queryOptions({
    queryKey: ["admission", "round", round, "chances", body],
    queryFn: ({ signal }): Promise<Chances | null> =>
      orNull(
        answer(client.POST("/v1/admission/rounds/{round}/chances", { params: { path: { round } }, body, signal })),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The analysis of a round; null when there is none that this visitor may see. */
export function analysisQuery(round: string) {
  return queryOptions({
    queryKey: ["admission", "round", round, "analysis"],
    queryFn: async () => {
      const path = { round };
      const found = await orNull(answer(client.GET("/v1/admission/rounds/{round}/analysis", { params: { path } })));
      return found && { edition: found.edition, analysis: found.analysis as AnalysisDocument };
    },
    structuralSharing: false,
    staleTime: 60_000,
  });
}

const HONESTY = { all: "honesty.json", trusted: "honesty-examples.json" } as const;

/** Where honesty costs: null when it was not looked for, or when the visitor may not see it. */
export function honestyQuery<K extends keyof typeof HONESTY>(round: string, edition: number, audience: K) {
  return queryOptions({
    queryKey: ["admission", "round", round, "honesty", audience, edition],
    queryFn: async () => {
      const response = await fetch(documentUrl(round, { name: HONESTY[audience], edition }));
      if (response.status === 404) return null;
      const body: unknown = await response.json();
      if (!response.ok) throw problemOf(body, response);
      return body as K extends "trusted" ? HonestyExamples : Honesty;
    },
  });
}

/** How a generated region resembles the published figures, when the round is one of a generated region. */
export function regionFitQuery(round: string) {
  return queryOptions({ ...jobsQuery, select: (jobs: Job[]) => fitOf(jobs, round) });
}

function fitOf(jobs: readonly Job[], round: string): RegionFit | null {
  for (const { kind, state, result } of jobs) {
    if (kind !== "generate-region" || state !== "done") continue;
    const found = result as (RegionFit & { readonly round: string }) | null;
    if (found?.round === round && Array.isArray(found.fit)) return found;
  }
  return null;
}

/** Starts the search for lists with which honesty would have cost. */
export async function startHonesty(round: string): Promise<Job> {
  return (await answer(client.POST("/v1/jobs", { body: { kind: "admission-honesty", params: { round } } }))).job;
}

export async function startAnalysis(round: string, lotteries: number, reserveGroups: string[]): Promise<Job> {
  const body = { kind: "analysis" as const, lotteries, reserveGroups };
  const path = { round };
  return (await answer(client.POST("/v1/admission/rounds/{round}/jobs", { params: { path }, body }))).job;
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) return null;
    throw error;
  }
}

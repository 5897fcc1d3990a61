import type { PublicAfterCare } from "@kansrijk/core/admission/afterCare/afterCareCounts";
import type { PublicCertificate } from "@kansrijk/core/admission/certificate";
import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "./client.ts";
import { problemOf } from "./problem.ts";
import type { components } from "./schema.ts";

type Schemas = components["schemas"];
export type RoundSummary = Schemas["AdmissionRoundSummary"];
export type RoundView = Schemas["AdmissionRound"];
export type RoundSettings = RoundView["settings"];
export type RoundOutcome = Schemas["AdmissionOutcome"];
export type ProgrammeOutcome = Schemas["AdmissionProgrammeOutcome"];
export type AdmissionDocument = Schemas["AdmissionDocument"];
export type Desk = Schemas["AdmissionDesk"];
export type Procedure = Schemas["AdmissionProcedure"];
export type PupilOutcome = Schemas["AdmissionPupilOutcome"];
export type TakenStep = Schemas["AdmissionStep"];
export type AfterCareView = Schemas["AdmissionAfterCare"];

export const proceduresQuery = queryOptions({
  queryKey: ["admission", "procedures"],
  queryFn: async () => (await answer(client.GET("/v1/admission/procedures"))).procedures,
  staleTime: Infinity,
});

export const roundsQuery = queryOptions({
  queryKey: ["admission", "rounds"],
  queryFn: async () => (await answer(client.GET("/v1/admission/rounds"))).rounds,
});

export function roundQuery(round: string) {
  return queryOptions({
    queryKey: ["admission", "round", round],
    queryFn: async () =>
      (await answer(client.GET("/v1/admission/rounds/{round}", { params: { path: { round } } }))).round,
  });
}

export function deskQuery(round: string) {
  return queryOptions({
    queryKey: ["admission", "round", round, "desk"],
    queryFn: async () =>
      (await answer(client.GET("/v1/admission/rounds/{round}/desk", { params: { path: { round } } }))).desk,
  });
}

/** Free places, offers and acts; there is none before the reserve lists of the published edition are made. */
export function afterCareQuery(round: string) {
  return queryOptions({
    queryKey: ["admission", "round", round, "after-care"],
    queryFn: async () =>
      (await answer(client.GET("/v1/admission/rounds/{round}/after-care", { params: { path: { round } } }))).afterCare,
  });
}

/** What everybody may know of the after-care. @param sha256 of the document: it is replaced with every act */
export function afterCareLogQuery(url: string, sha256: string) {
  return queryOptions({
    queryKey: ["admission", "after-care-log", sha256],
    staleTime: Infinity,
    queryFn: () => publicDocument<PublicAfterCare>(url),
  });
}

/** A certificate that was published; it never changes. @param url from `documentUrl` */
export function certificateQuery(url: string | undefined) {
  return queryOptions({
    queryKey: ["admission", "certificate", url],
    enabled: url !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
    queryFn: () => publicDocument<PublicCertificate>(url!),
  });
}

async function publicDocument<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw problemOf(undefined, response);
  return (await response.json()) as T;
}

export function jobQuery(id: string) {
  return queryOptions({
    queryKey: ["job", id],
    queryFn: async () => (await answer(client.GET("/v1/jobs/{id}", { params: { path: { id } } }))).job,
  });
}

/** The address of a document of a round. */
export function documentUrl(round: string, { name, edition }: Pick<AdmissionDocument, "name" | "edition">): string {
  return `/v1/admission/rounds/${encodeURIComponent(round)}/documents/${encodeURIComponent(name)}?edition=${edition}`;
}

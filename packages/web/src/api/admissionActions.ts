import type { AfterCareView, PupilOutcome, RoundSettings, RoundView } from "./admission.ts";
import { apiUrl } from "./apiUrl.ts";
import { answer, client } from "./client.ts";
import { problemOf } from "./problem.ts";
import type { operations } from "./schema.ts";
import type { Job } from "./types.ts";

export interface NewRound {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly schoolYear: string;
  readonly settings: RoundSettings;
}

export async function createRound(body: NewRound): Promise<RoundView> {
  return (await answer(client.POST("/v1/admission/rounds", { body }))).round;
}

export async function changeSettings(round: string, settings: RoundSettings): Promise<RoundView> {
  const path = { round };
  return (await answer(client.PUT("/v1/admission/rounds/{round}/settings", { params: { path }, body: settings })))
    .round;
}

export type StepRequest = NonNullable<operations["takeAdmissionStep"]["requestBody"]>["content"]["application/json"];

/** Asks for a step; it is carried out as a task that can be followed. */
export async function takeStep(round: string, body: StepRequest): Promise<Job> {
  return (await answer(client.POST("/v1/admission/rounds/{round}/steps", { params: { path: { round } }, body }))).job;
}

export type AfterCareAct = AfterCareView["acts"][number]["act"];

/** One act of the after-care. @param expected number of the last act that was seen; another one is refused with 409 */
export async function takeAct(round: string, act: AfterCareAct, expected: number): Promise<AfterCareView> {
  const request = { params: { path: { round } }, body: { act, expected } };
  return (await answer(client.POST("/v1/admission/rounds/{round}/after-care", request))).afterCare;
}

type Uploads = operations["bringAdmissionFile"]["responses"];
export type UploadedPart = Uploads[200]["content"]["application/json"] | Uploads[201]["content"]["application/json"];

export async function computeRound(round: string, kind: "analysis" | "chances"): Promise<Job> {
  const path = { round };
  return (await answer(client.POST("/v1/admission/rounds/{round}/jobs", { params: { path }, body: { kind } }))).job;
}

/** Sends the file of a part as it is; with `dryRun` it is only checked. */
export async function uploadPart(round: string, part: string, file: File, dryRun: boolean): Promise<UploadedPart> {
  const url = apiUrl(`/admission/rounds/${encodeURIComponent(round)}/files`, {
    part,
    name: file.name,
    dryRun: String(dryRun),
  });
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", accept: "application/json" },
    body: file,
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as UploadedPart;
}

/** The code travels in the body, so that it does not end up in logs or in the history of a browser. */
export async function outcomeByCode(round: string, code: string): Promise<PupilOutcome> {
  const path = { round };
  return answer(client.POST("/v1/admission/rounds/{round}/outcome", { params: { path }, body: { code } }));
}

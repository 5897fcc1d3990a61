import type { FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import { apiUrl } from "./apiUrl.ts";
import { answer, client } from "./client.ts";
import { problemOf } from "./problem.ts";
import type { CheckedFile, Dataset, Job, Replay, Run } from "./types.ts";

export async function keepRun(body: { scheme: string; dataset: string; settings: FundingSettings }): Promise<Run> {
  const settings = body.settings as Run["settings"];
  return (await answer(client.POST("/v1/runs", { body: { ...body, settings } }))).run;
}

export function replayRun(id: string): Promise<Replay> {
  return answer(client.POST("/v1/runs/{id}/replays", { params: { path: { id } } }));
}

export async function startJob(kind: string, params: Record<string, unknown>): Promise<Job> {
  return (await answer(client.POST("/v1/jobs", { body: { kind, params } }))).job;
}

export async function stopJob(id: string): Promise<Job> {
  return (await answer(client.DELETE("/v1/jobs/{id}", { params: { path: { id } } }))).job;
}

export type UploadOutcome = CheckedFile | { readonly dataset: Dataset };

/** Sends a file as it is; with `dryRun` it is only checked. The count date is for files that do not say theirs. */
export async function uploadDataset(
  file: File,
  dryRun: boolean,
  countDate: string | undefined,
): Promise<UploadOutcome> {
  const response = await fetch(apiUrl("/datasets", { name: file.name, dryRun: String(dryRun), countDate }), {
    method: "POST",
    headers: { "content-type": "application/octet-stream", accept: "application/json" },
    body: file,
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as UploadOutcome;
}

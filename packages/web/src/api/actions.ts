import type { FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import { request } from "./request.ts";
import type { Dataset, Job, Replay, Run } from "./types.ts";

const json = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

export async function keepRun(body: { scheme: string; dataset: string; settings: FundingSettings }): Promise<Run> {
  return (await request<{ run: Run }>("/runs", json(body))).run;
}

export function replayRun(id: string): Promise<Replay> {
  return request<Replay>(`/runs/${id}/replays`, { method: "POST" });
}

export async function startJob(kind: string, params: Record<string, unknown>): Promise<Job> {
  return (await request<{ job: Job }>("/jobs", json({ kind, params }))).job;
}

export function stopJob(id: string): Promise<unknown> {
  return request(`/jobs/${id}`, { method: "DELETE" });
}

export interface UploadOutcome {
  readonly dryRun?: boolean;
  readonly kind?: string;
  readonly rows?: number;
  readonly dataset?: Dataset;
}

/** Sends a file as it is; with `dryRun` it is only checked. */
export function uploadDataset(file: File, options: { dryRun: boolean; countDate?: string }): Promise<UploadOutcome> {
  return request<UploadOutcome>("/datasets", {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
    query: { name: file.name, dryRun: options.dryRun ? true : undefined, countDate: options.countDate },
  });
}

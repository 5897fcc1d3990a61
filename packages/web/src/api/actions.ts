import type { FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import { answer, client } from "./client.ts";
import type { Job, Replay, Run } from "./types.ts";

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

import { protectCsv, type ProtectedTable, type ProtectRequest } from "@kansrijk/core/disclosure/protectCsv";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { highsSolver } from "./highsSolver.ts";

export interface ProtectWork {
  readonly text: string;
  readonly request: ProtectRequest;
}

/** Runs in a thread of its own: a solver holds up everything else while it works. */
export async function work(input: unknown): Promise<Outcome<ProtectedTable>> {
  const { text, request } = input as ProtectWork;
  return protectCsv(text, request, await highsSolver());
}

import type { ProtectedTable } from "@kansrijk/core/disclosure/protectCsv";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { runInWorker } from "../jobs/runInWorker.ts";
import { work, type ProtectWork } from "./protectWork.ts";

/** Tables of up to so many characters take less time than starting a thread. */
const SMALL = 2_000;

/** Protects a table without holding up the server; ends when the signal says so. */
export function protectAside(input: ProtectWork, signal?: AbortSignal): Promise<Outcome<ProtectedTable>> {
  if (input.text.length <= SMALL) return work(input);
  return runInWorker<Outcome<ProtectedTable>>(new URL("./protectWork.ts", import.meta.url), input, { signal });
}

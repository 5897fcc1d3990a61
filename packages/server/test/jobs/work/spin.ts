import { philox } from "@kansrijk/core/random/philox";
import type { ReportProgress } from "../../../src/jobs/workerMessage.ts";

/** Keeps a thread busy for a number of rounds of 20,000 draws; for ever when it is 0. */
export function work(rounds: number, report: ReportProgress): number {
  const [counter, key, out] = [new Uint32Array(4), new Uint32Array(2), new Uint32Array(4)];
  const last = rounds || Number.POSITIVE_INFINITY;
  for (let round = 1; round <= last; round++) {
    for (let draw = 0; draw < 20_000; draw++) {
      counter[0] = draw;
      philox(counter, key, out);
    }
    report(rounds === 0 ? 0.5 : round / last);
  }
  return out[0]!;
}

import type { CommonOptions } from "../io.ts";
import type { Signature } from "../lottery/drawAction.ts";
import { readNotaryText } from "../lottery/readNotaryText.ts";

export interface RoundDrawOptions {
  readonly fetch?: boolean;
  readonly signature: readonly Signature[];
  readonly notaryTextFile?: string;
  readonly failureReason?: string;
  readonly calendarReason?: string;
}

/** What `admission round draw` asks of the step; the network is asked with `--fetch` only. */
export async function drawRequest(options: RoundDrawOptions, common: CommonOptions): Promise<object> {
  const { fetch = false, signature, notaryTextFile, failureReason, calendarReason } = options;
  return {
    step: "draw",
    fetchBeacon: fetch,
    beacons: signature,
    notaryText: notaryTextFile === undefined ? null : await readNotaryText(notaryTextFile, common),
    ...(failureReason === undefined ? {} : { failureReason }),
    ...(calendarReason === undefined ? {} : { calendarReason }),
  };
}

import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { dayInNetherlands } from "./dayInNetherlands.ts";
import { refusal } from "./refusals.ts";

const WORDS = {
  close: { nl: "sluit", en: "closes" },
  draw: { nl: "loot", en: "draws" },
} as const;

/** The reason that is published when a step is taken; needed before the day that families were told. */
export function calendarReason(
  step: keyof typeof WORDS,
  day: string | null,
  now: number,
  reason: string | undefined,
): Outcome<string | null> {
  if (day === null || dayInNetherlands(now) >= day || reason !== undefined) return done(reason ?? null);
  return refusal(
    `Volgens de planning ${WORDS[step].nl} deze ronde op ${day}. Wacht tot die dag, of geef een reden (calendarReason): die wordt bekendgemaakt.`,
    `By its calendar this round ${WORDS[step].en} on ${day}. Wait for that day, or give a reason (calendarReason): it is published.`,
  );
}

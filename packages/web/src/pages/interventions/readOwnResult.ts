import { ownResult, ownResultFaults, type OwnResult } from "@kansrijk/core/interventions/ownResult";
import { participantBand } from "@kansrijk/core/interventions/participantBand";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { ADD_RESULT } from "./interventionWords.ts";

const LABELS: Readonly<Record<string, Text>> = {
  municipality: ADD_RESULT.municipality,
  schoolYear: ADD_RESULT.year,
  outcome: ADD_RESULT.outcome,
  effect: ADD_RESULT.effect,
  low: ADD_RESULT.low,
  high: ADD_RESULT.high,
  reporter: ADD_RESULT.reporter,
};

export type OwnResultReading =
  | { readonly ok: true; readonly result: OwnResult }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the form; the number of participants becomes a band and is not kept itself. */
export function readOwnResult(form: FormData, intervention: string, language: Language): OwnResultReading {
  const word = (name: string): string => String(form.get(name) ?? "").trim();
  const number = (name: string): number | undefined =>
    word(name) === "" ? undefined : Number(word(name).replace(",", "."));
  const band = participantBand(number("participants") ?? NaN);
  if (!band.ok) return { ok: false, faults: band.refusals.map(({ message }) => message[language]) };
  const { low, high } = { low: number("low"), high: number("high") };
  const parsed = ownResult.safeParse({
    id: `${intervention}-${crypto.randomUUID()}`.slice(-80).replace(/^-/, ""),
    intervention,
    municipality: word("municipality").toUpperCase(),
    schoolYear: number("schoolYear"),
    participants: band.value,
    comparison: word("comparison"),
    outcome: word("outcome"),
    unit: word("unit"),
    effect: number("effect"),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    reporter: word("reporter"),
  });
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    return { ok: false, faults: fields.map((field) => LABELS[field]?.[language] ?? field) };
  }
  const faults = ownResultFaults(parsed.data).map((fault) => fault[language]);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, result: parsed.data };
}

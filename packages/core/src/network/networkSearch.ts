import { STAGES, type StageId } from "./networkTerms.ts";

/** What the address of the page says: which place and stage are looked at, and what is searched for. */
export interface NetworkSearch {
  readonly place?: string;
  readonly stage?: StageId;
  readonly q?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function networkSearch({ place, stage, q }: Readonly<Record<string, unknown>>): NetworkSearch {
  return {
    ...(typeof place === "string" && /^GM\d{4}$/.test(place) ? { place } : {}),
    ...(typeof stage === "string" && stage in STAGES ? { stage: stage as StageId } : {}),
    ...(typeof q === "string" && q !== "" ? { q: q.slice(0, 100) } : {}),
  };
}

import { canonicalJson } from "../../receipt/canonicalJson.ts";
import type { Applicant, Programme, Round } from "../round.ts";

/**
 * What a correction changed, as a machine finds it; published. Counts of applicants are exact: they are of what the
 * coordinator did, and tell nothing about the background of anybody.
 */
export interface CorrectionDifference {
  readonly applicants: {
    readonly leftOut: number;
    /** Left out by an earlier correction and taken in again: with the lot of the close. */
    readonly cameBack: number;
    readonly lists: number;
    readonly priorities: number;
    readonly groups: number;
    /** Anything else: advice, together, consent. */
    readonly other: number;
  };
  readonly programmes: {
    readonly leftOut: readonly string[];
    readonly cameBack: readonly string[];
    readonly capacity: readonly { readonly programme: string; readonly before: number; readonly after: number }[];
    /** Reserves, whether they are filled first, and quotas. */
    readonly reserves: readonly string[];
    /** Apart from who was left out or came back. */
    readonly order: readonly string[];
    /** Anything else: advices that are admitted, extra places for families. */
    readonly other: readonly string[];
  };
}

/** Compares the round of a correction with that of the edition before. */
export function correctionDifference(before: Round, after: Round): CorrectionDifference {
  const pupils = pairs(before.applicants, after.applicants);
  const offers = pairs(before.programmes, after.programmes);
  const count = (part: (item: Applicant) => unknown): number => pupils.both.filter(differs(part)).length;
  const moved = new Set([...pupils.gone, ...pupils.come].map(({ id }) => id));
  const idsOf = (part: (item: Programme) => unknown): string[] =>
    offers.both.filter(differs(part)).map(([{ id }]) => id);
  return {
    applicants: {
      leftOut: pupils.gone.length,
      cameBack: pupils.come.length,
      lists: count(({ preferences }) => preferences),
      priorities: count(({ priority = {} }) => priority),
      groups: count(({ groups = [] }) => [...groups].sort()),
      other: count(({ advice, together, consent }) => [advice ?? null, together ?? false, consent ?? null]),
    },
    programmes: {
      leftOut: offers.gone.map(({ id }) => id),
      cameBack: offers.come.map(({ id }) => id),
      capacity: offers.both
        .filter(differs(({ capacity }) => capacity))
        .map(([old, fresh]) => ({ programme: old.id, before: old.capacity, after: fresh.capacity })),
      reserves: idsOf(({ reserves = [], reservesFirst = true, quotas = [] }) => [reserves, reservesFirst, quotas]),
      order: idsOf(({ order }) => order?.filter((id) => !moved.has(id)) ?? null),
      other: idsOf(({ admits, familyExtra = 0 }) => [admits ? [...admits].sort() : null, familyExtra]),
    },
  };
}

interface Pairs<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const [old, fresh] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  return {
    both: before.flatMap((item) => {
      const now = fresh.get(item.id);
      return now ? [[item, now] as const] : [];
    }),
    gone: before.filter(({ id }) => !fresh.has(id)),
    come: after.filter(({ id }) => !old.has(id)),
  };
}

function differs<T>(part: (item: T) => unknown): (pair: readonly [T, T]) => boolean {
  return ([old, fresh]) => canonicalJson(part(old)) !== canonicalJson(part(fresh));
}

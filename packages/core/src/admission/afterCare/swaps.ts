import { firstWaiting, preferencesOf, waitingFor, type AfterCare } from "./afterCare.ts";
import type { Move } from "./applyAfterCare.ts";

/** Applicants who go around: each to the place of the next. */
export type SwapCycle = readonly Move[];

/** What is against an exchange that parents ask for; all empty: it may be done. */
export interface SwapCheck {
  /** Who waits before somebody of the cycle and would be passed over. */
  readonly passedOver: readonly { readonly programme: string; readonly applicants: readonly string[] }[];
  /** Members who do not want the place they would get, or have none to give. */
  readonly unfit: readonly string[];
}

/**
 * Exchanges that respect the reserve lists: everybody in a cycle is the first waiting where it goes. Programmes with
 * quotas take no part, because an exchange could break one. Cycles share nobody.
 */
export function swapCycles(state: AfterCare): SwapCycle[] {
  const first = new Map<string, Move>();
  for (const { id, quotas } of state.round.programmes) {
    const head = (quotas ?? []).length === 0 ? firstWaiting(state, id) : undefined;
    const from = head && state.places.get(head.applicant);
    if (head && from != null) first.set(id, { applicant: head.applicant, from, to: id, position: head.position });
  }
  const seen = new Set<string>();
  return [...first.keys()].flatMap((start): SwapCycle[] => {
    const path: string[] = [];
    let programme: string | null = start;
    while (programme !== null && first.has(programme) && !seen.has(programme)) {
      seen.add(programme);
      path.push(programme);
      programme = first.get(programme)!.from;
    }
    const at = path.indexOf(programme ?? "");
    // Walking from a programme to where its first is placed goes against the direction of the moves.
    return at < 0 ? [] : [path.slice(at).map((id) => first.get(id)!)];
  });
}

/** Carries out cycles one after another until there is none; everybody in one is better off, so it ends. */
export function swapAll(state: AfterCare): { readonly state: AfterCare; readonly cycles: readonly SwapCycle[] } {
  const cycles: SwapCycle[] = [];
  let current = state;
  for (let [cycle] = swapCycles(current); cycle; [cycle] = swapCycles(current)) {
    cycles.push(cycle);
    current = { ...current, places: new Map([...current.places, ...cycle.map((m) => [m.applicant, m.to] as const)]) };
  }
  return { state: current, cycles };
}

/** Judges an exchange that is asked for: the first goes to the place of the second, and so on; the last to that of the first. */
export function checkSwap(state: AfterCare, applicants: readonly string[]): SwapCheck {
  const lists = preferencesOf(state.round);
  const members = new Set(applicants);
  const moves = applicants.map((applicant, index) => ({
    applicant,
    from: state.places.get(applicant) ?? null,
    to: state.places.get(applicants[(index + 1) % applicants.length]!) ?? null,
  }));
  const unfit = moves.filter(({ applicant, from, to }) => {
    const list = lists.get(applicant) ?? [];
    return from === null || to === null || !list.includes(to) || list.indexOf(to) >= list.indexOf(from);
  });
  const passedOver = moves.flatMap(({ applicant, to }) => {
    if (to === null) return [];
    const row = waitingFor(state, to).map((entry) => entry.applicant);
    const before = row.slice(0, Math.max(0, row.indexOf(applicant))).filter((id) => !members.has(id));
    return before.length > 0 ? [{ programme: to, applicants: before }] : [];
  });
  return { passedOver, unfit: unfit.map(({ applicant }) => applicant) };
}

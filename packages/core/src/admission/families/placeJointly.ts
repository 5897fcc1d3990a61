import { countBefore, isWelcome, type Holder, type JointChoice, type JointMarket } from "./jointMarket.ts";
import { searchStable } from "./searchStable.ts";

export type JointPlacing =
  | { readonly kind: "stable"; readonly choice: JointChoice }
  /** All placements were tried: none is stable. */
  | { readonly kind: "none-exists"; readonly checked: number }
  /** The asking goes around in a circle, in which these units keep displacing one another. It proves nothing. */
  | { readonly kind: "no-end"; readonly units: readonly number[] };

/**
 * Deferred acceptance in which a unit needs all its places at once (after Roth and Peranson 1999). Who loses one place
 * leaves them all, and everybody who was turned away there asks again. What ends is stable, but it need not end: then
 * small markets are searched completely.
 */
export function placeJointly(market: JointMarket): JointPlacing {
  const asked = askUntilStable(market);
  if (asked.kind === "stable") return asked;
  const search = searchStable(market);
  if (!search) return asked;
  if (search.found) return { kind: "stable", choice: search.found };
  return { kind: "none-exists", checked: search.checked };
}

/** Rounds of asking after which a run without a repeated state is given up. */
const LONGEST = 100_000;

interface Run {
  readonly market: JointMarket;
  readonly choice: JointChoice;
  readonly held: Holder[][];
  /** Units that list each programme. */
  readonly listers: readonly (readonly number[])[];
}

function askUntilStable(market: JointMarket): JointPlacing {
  const run = newRun(market);
  // Who asks alone asks first: that keeps the number of circles low.
  const sizes = market.units.map(({ options }) => options[0]?.length ?? 0);
  const inOrder = (units: Iterable<number>): number[] => [...units].sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  let asking = inOrder(market.units.keys());
  // Brent (1980): a saved state is compared with every later one; the distance doubles.
  let saved = stateOf(run, asking);
  let moved = new Set<number>();
  let [distance, power] = [0, 1];
  for (let round = 0; asking.length > 0; round++) {
    const again = new Set<number>();
    for (const unit of asking) ask(run, unit, again, moved);
    asking = inOrder(again);
    const state = stateOf(run, asking);
    if (asking.length > 0 && (isSame(state, saved) || round === LONGEST))
      return { kind: "no-end", units: [...moved].sort((a, b) => a - b) };
    if (++distance === power) {
      saved = state;
      moved = new Set();
      power *= 2;
      distance = 0;
    }
  }
  return { kind: "stable", choice: run.choice };
}

function newRun(market: JointMarket): Run {
  const listers = market.capacity.map((): number[] => []);
  market.units.forEach(({ options }, unit) => {
    for (const programme of new Set(options.flat().map((seat) => seat.programme))) listers[programme]!.push(unit);
  });
  const choice = new Int32Array(market.units.length).fill(-1);
  return { market, choice, held: market.capacity.map(() => []), listers };
}

/** Moves a unit to the best option where it is welcome, if that is better than what it has. */
function ask(run: Run, unit: number, again: Set<number>, moved: Set<number>): void {
  const { market, choice, held } = run;
  const { options } = market.units[unit]!;
  const end = choice[unit]! < 0 ? options.length : choice[unit]!;
  for (let option = 0; option < end; option++) {
    if (!isWelcome(market, held, choice, { unit, option })) continue;
    const seats = options[option]!;
    leave(run, unit, again);
    choice[unit] = option;
    moved.add(unit);
    for (const { programme, place } of seats) {
      const row = held[programme]!;
      row.splice(countBefore(row, place), 0, { unit, place });
    }
    for (const { programme } of seats) displace(run, programme, again, moved);
    // By pushing others out with one member, a unit may have made room for another member.
    if (seats.length > 1) again.add(unit);
    return;
  }
}

function displace(run: Run, programme: number, again: Set<number>, moved: Set<number>): void {
  const { market, held } = run;
  while (held[programme]!.length > market.capacity[programme]!) {
    const { unit } = held[programme]!.at(-1)!;
    leave(run, unit, again);
    moved.add(unit);
    again.add(unit);
  }
}

/** Gives up all places; where one comes free, everybody who would rather be there asks again. */
function leave(run: Run, unit: number, again: Set<number>): void {
  const { market, choice, held, listers } = run;
  const seats = market.units[unit]!.options[choice[unit]!] ?? [];
  choice[unit] = -1;
  for (const programme of new Set(seats.map((seat) => seat.programme))) {
    held[programme] = held[programme]!.filter((other) => other.unit !== unit);
    if (held[programme].length >= market.capacity[programme]!) continue;
    for (const other of listers[programme]!) if (other !== unit && wouldRather(run, other, programme)) again.add(other);
  }
}

function wouldRather({ market, choice }: Run, unit: number, programme: number): boolean {
  const { options } = market.units[unit]!;
  const end = choice[unit]! < 0 ? options.length : choice[unit]!;
  return options.slice(0, end).some((seats) => seats.some((seat) => seat.programme === programme));
}

function stateOf({ choice }: Run, asking: readonly number[]): Int32Array {
  const state = new Int32Array(choice.length + asking.length);
  state.set(choice);
  state.set(asking, choice.length);
  return state;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

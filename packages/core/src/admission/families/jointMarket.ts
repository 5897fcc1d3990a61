/** A place in the row of a programme; a lower number goes first, and no two applicants share one. */
export interface Seat {
  readonly programme: number;
  readonly place: number;
}

/** Applicants who ask together: per option, best first, one seat for each of them. One applicant alone is a unit too. */
export interface Unit {
  readonly options: readonly (readonly Seat[])[];
}

/** A market in which some ask together; no option may ask twice for the place of one applicant at one programme. */
export interface JointMarket {
  readonly capacity: readonly number[];
  readonly units: readonly Unit[];
}

/** Per unit the index of its option; -1 is no places. */
export type JointChoice = Int32Array;

export interface Holder {
  readonly unit: number;
  readonly place: number;
}

export interface JointBlock {
  readonly unit: number;
  readonly option: number;
}

/** Who holds the places of each programme, first to go first. */
export function holders(market: JointMarket, choice: JointChoice): Holder[][] {
  const held = market.capacity.map((): Holder[] => []);
  choice.forEach((option, unit) => {
    if (option < 0) return;
    for (const { programme, place } of market.units[unit]!.options[option]!) held[programme]!.push({ unit, place });
  });
  for (const row of held) row.sort((a, b) => a.place - b.place);
  return held;
}

/** How many in the row go before a place. */
export function countBefore(row: readonly Holder[], place: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Would every programme of the option choose the unit from those it holds, once the unit has left its present places? */
export function isWelcome(
  market: JointMarket,
  held: readonly (readonly Holder[])[],
  choice: JointChoice,
  { unit, option }: JointBlock,
): boolean {
  const { options } = market.units[unit]!;
  const present = options[choice[unit]!] ?? [];
  const seats = options[option]!;
  return seats.every(({ programme, place }) => {
    const isHere = (seat: Seat): boolean => seat.programme === programme;
    const own = seats.filter((seat) => isHere(seat) && seat.place <= place).length;
    const left = present.filter((seat) => isHere(seat) && seat.place < place).length;
    return countBefore(held[programme]!, place) - left + own <= market.capacity[programme]!;
  });
}

/** Units that prefer an option where every programme would choose them. Empty and within capacity: stable. */
export function jointBlocks(market: JointMarket, choice: JointChoice): JointBlock[] {
  const held = holders(market, choice);
  return market.units.flatMap(({ options }, unit) => {
    const end = choice[unit]! < 0 ? options.length : choice[unit]!;
    return options
      .slice(0, end)
      .flatMap((_, option) => (isWelcome(market, held, choice, { unit, option }) ? [{ unit, option }] : []));
  });
}

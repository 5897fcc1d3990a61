import { lastClasses } from "./applicantValues.ts";
import type { CompactRound, GroupShare, SharedOffer } from "./compactRound.ts";
import { hasShares } from "./programmeShares.ts";
import type { GroupPlaces, Round } from "./round.ts";
import type { RoundNumbers } from "./roundNumbers.ts";

/** The columns of a checked round with its numbers; applicants and programmes are numbered in the order of the file. */
export function compactFromRound(round: Round, numbers: RoundNumbers): CompactRound {
  const { applicants, programmes } = round;
  const offset = new Int32Array(applicants.length + 1);
  applicants.forEach(({ preferences }, index) => (offset[index + 1] = offset[index]! + preferences.length));
  const cells = offset[applicants.length]!;
  const hasOrders = programmes.some(({ order }) => order);
  const perCell = hasOrders || (numbers.origin !== "none" && numbers.kind === "multiple");
  const columns = {
    programme: new Int32Array(cells),
    priorityClass: new Int32Array(cells),
    number: new Int32Array(perCell ? cells : applicants.length),
  };
  fillCells(round, numbers, perCell, offset, columns);
  if (!perCell && numbers.origin !== "none" && numbers.kind === "single") columns.number.set(numbers.numbers);
  return {
    applicants: applicants.length,
    programmes: programmes.length,
    offset,
    ...columns,
    numberPer: perCell ? "cell" : "applicant",
    capacity: Int32Array.from(programmes, ({ capacity }) => capacity),
    ...(hasOrders ? { ordered: Uint8Array.from(programmes, ({ order }) => (order ? 1 : 0)) } : {}),
    ...sharedOffers(round),
  };
}

type CellColumns = Pick<CompactRound, "programme" | "priorityClass" | "number">;

function fillCells(
  { applicants, programmes }: Round,
  numbers: RoundNumbers,
  perCell: boolean,
  offset: Int32Array,
  columns: CellColumns,
): void {
  const index = new Map(programmes.map(({ id }, position) => [id, position]));
  const last = lastClasses(applicants);
  const lastOf = Int32Array.from(programmes, ({ id }) => last.get(id) ?? 1);
  const places = programmes.map(({ order }) => order && new Map(order.map((id, place) => [id, place + 1])));
  for (let row = 0; row < applicants.length; row++) {
    const { id, preferences, priority } = applicants[row]!;
    const from = offset[row]!;
    const to = from + preferences.length;
    for (let cell = from; cell < to; cell++) {
      const programme = index.get(preferences[cell - from]!)!;
      columns.programme[cell] = programme;
      const order = places[programme];
      const place = order?.get(id);
      columns.priorityClass[cell] = order ? (place === undefined ? 0 : 1) : lastOf[programme]!;
      if (perCell) columns.number[cell] = order ? (place ?? 0) : lotteryNumberAt(numbers, row, cell - from);
    }
    if (priority) setClasses(columns, from, to, priority, index, places);
  }
}

/** Puts the priorities of an applicant in its cells; at a programme with an own order they do not count. */
function setClasses(
  { programme, priorityClass }: CellColumns,
  from: number,
  to: number,
  priority: Readonly<Record<string, number>>,
  index: ReadonlyMap<string, number>,
  places: readonly unknown[],
): void {
  for (const id in priority) {
    const own = index.get(id);
    if (own === undefined || places[own]) continue;
    for (let cell = from; cell < to; cell++)
      if (programme[cell] === own) {
        priorityClass[cell] = priority[id]!;
        break;
      }
  }
}

function lotteryNumberAt(numbers: RoundNumbers, applicant: number, rank: number): number {
  if (numbers.origin === "none") return 0;
  return numbers.kind === "single" ? numbers.numbers[applicant]! : numbers.numbers[applicant]![rank]!;
}

function sharedOffers({ programmes, applicants }: Round): Pick<CompactRound, "shared" | "groups"> {
  const names = new Map<string, number>();
  const numberOf = (group: string): number => {
    const number = names.get(group) ?? names.size;
    names.set(group, number);
    return number;
  };
  const shares = (entries: readonly GroupPlaces[] | undefined): GroupShare[] =>
    (entries ?? []).map(({ group, places }) => ({ group: numberOf(group), places }));
  const shared = programmes.map((programme): SharedOffer | undefined =>
    hasShares(programme)
      ? {
          reserves: shares(programme.reserves),
          reservesFirst: programme.reservesFirst ?? true,
          quotas: shares(programme.quotas),
        }
      : undefined,
  );
  if (names.size === 0) return {};
  return { shared, groups: applicants.map(({ groups }) => [...new Set(groups)].map(numberOf)) };
}

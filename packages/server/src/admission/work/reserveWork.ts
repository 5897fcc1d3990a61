import { reserveLists, type ReserveList } from "@kansrijk/core/admission/afterCare/reserveLists";
import { protectCount } from "@kansrijk/core/admission/process/protectCount";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { CSV_TYPE, JSON_TYPE, type NewDocument } from "../documents.ts";
import { csv } from "../placementTables.ts";
import { placeAgain } from "./placeAgain.ts";

export interface ReserveInput {
  readonly roundText: string;
  readonly seed: string;
}

/** Positions on the reserve lists by applicant: `[programme, position]`, position from 1. */
export interface ReservePositions {
  readonly format: "kansrijk-reserve-positions/1";
  readonly positions: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}

/** In a worker thread: the reserve lists of a placement, in the order of Amsterdam. */
export function work({ roundText, seed }: ReserveInput): readonly [NewDocument, ...NewDocument[]] {
  const lists = reserveLists(placeAgain(roundText, seed));
  const rows = lists.flatMap(({ programme, entries }) =>
    entries.map(({ applicant, rank, number }, index) => [programme, index + 1, applicant, rank, number]),
  );
  const lengths = lists.map(({ programme, entries }) => ({ programme, waiting: protectCount(entries.length) }));
  const header = ["programme", "position", "applicant", "rank", "lotteryNumber"];
  return [
    { name: "reserve-lists.csv", audience: "trusted", mediaType: CSV_TYPE, content: csv(header, rows) },
    {
      name: "reserve-positions.json",
      audience: "trusted",
      mediaType: JSON_TYPE,
      content: canonicalJson(positionsOf(lists)),
    },
    {
      name: "reserve-lengths.json",
      audience: "public",
      mediaType: JSON_TYPE,
      content: canonicalJson({
        format: "kansrijk-reserve-lengths/1",
        order: "rank-then-reversed",
        programmes: lengths,
      }),
    },
  ];
}

function positionsOf(lists: readonly ReserveList[]): ReservePositions {
  const positions = new Map<string, [string, number][]>();
  for (const { programme, entries } of lists)
    entries.forEach(({ applicant }, index) => {
      const own = positions.get(applicant);
      if (own) own.push([programme, index + 1]);
      else positions.set(applicant, [[programme, index + 1]]);
    });
  return { format: "kansrijk-reserve-positions/1", positions: Object.fromEntries(positions) };
}

import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { departmentTable } from "./departmentTable.ts";

const REAL = "amsterdam-matching/osvo-matching-2025-per-afdeling.csv";
const HEADER =
  "school_slug,group_no,department_from_level,capacity,first_preferences,second_preferences,third_preferences";
const PLACED = "placed_total,placed_1st,placed_2nd,placed_3rd,placed_other";

test.skipIf(isAbsent(REAL))("the table of Amsterdam 2025 is read whole (skipped without ../shared/data)", () => {
  const { rows } = readSound(departmentTable, sharedFile(REAL));
  expect(rows).toHaveLength(152);
  expect(rows[3]).toStrictEqual({
    id: "barlaeus-gymnasium-1",
    school: "barlaeus-gymnasium",
    name: "barlaeus-gymnasium 1 (vwo)",
    level: "vwo",
    capacity: 140,
    wishes: [254, 222, 180],
    placed: { first: 138, second: 6, third: 1, other: 1 },
  });
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  expect([0, 1, 2].map((rank) => sum(({ wishes }) => wishes[rank]!))).toEqual([7639, 7646, 7644]);
  expect(sum(({ placed }) => placed!.first)).toBe(5703);
  expect(new Set(rows.map(({ school }) => school)).size).toBe(63);
});

test("Dutch headers and a table without placements are read too", () => {
  const bytes = tableBytes(
    "school;afdeling_nr;niveau;capaciteit;eerste_voorkeuren;tweede_voorkeuren;derde_voorkeuren",
    "De Pont;2;v.a. HAVO;30;41;12;9",
  );
  expect(readSound(departmentTable, { name: "regio.csv", bytes }).rows).toStrictEqual([
    {
      id: "De Pont-2",
      school: "De Pont",
      name: "De Pont 2 (v.a. havo)",
      level: "v.a. havo",
      capacity: 30,
      wishes: [41, 12, 9],
      placed: null,
    },
  ]);
});

test("every fault is told at once, with its row and column", () => {
  const bytes = tableBytes(
    `${HEADER},${PLACED}`,
    "a,1,gymnasium,-4,10,10,10,10,10,0,0,0",
    "b,1,vwo,20,10,10,10,12,10,1,0,0",
    "b,2,vwo,20,10,10,10,13,11,1,1,0",
    "b,2,vwo,20,10,10,10,10,10,0,0,0",
    "c,1,vwo,20,10,10,10,,10,0,0,0",
  );
  expect(faultsOf(departmentTable, bytes).map(({ kind, row, column, value }) => [kind, row, column, value])).toEqual([
    ["cell", 2, "department_from_level", "gymnasium"],
    ["cell", 2, "capacity", "-4"],
    ["contradiction", 3, "placed_total", "12"],
    ["contradiction", 4, "placed_1st", "11"],
    ["duplicate-key", 5, "school_slug + group_no", "b-2"],
    ["contradiction", 6, "placed_total", ""],
  ]);
});

import type { NationalSettings } from "./nationalSettings.ts";
import { PACKINGS, type PackedTable } from "./packing.ts";
import { packedRows, type PackedRows } from "./packedRows.ts";

/** Tables with one file per school year. */
export type YearlyTable = Exclude<PackedTable, "pupils">;

export const YEARLY_TABLES = Object.keys(PACKINGS).filter((name): name is YearlyTable => name !== "pupils");

export type FactWriter = (year: number, values: readonly number[]) => void;

/** Where the facts of children go while they are made. */
export interface FactKeeper {
  addPupil(values: readonly number[]): void;
  /** Writes to one table; facts of other school years than those of the register are left out. */
  into(table: YearlyTable): FactWriter;
  /** True when the year is in the register. */
  wants(year: number): boolean;
  facts(): NationalFacts;
}

/** Packed rows in parts that follow each other. */
export interface NationalFacts {
  readonly pupils: readonly Int32Array[];
  /** Per table, in order of school year. */
  readonly yearly: Readonly<Record<YearlyTable, readonly (readonly Int32Array[])[]>>;
}

export function factKeeper({ firstYear, lastYear }: Pick<NationalSettings, "firstYear" | "lastYear">): FactKeeper {
  const pupils = packedRows(PACKINGS.pupils);
  const years = lastYear - firstYear + 1;
  const yearly = Object.fromEntries(
    YEARLY_TABLES.map((table) => [table, Array.from({ length: years }, () => packedRows(PACKINGS[table]))]),
  ) as Record<YearlyTable, PackedRows[]>;
  return {
    addPupil: (values) => pupils.add(values),
    into: (table) => {
      const rows = yearly[table];
      return (year, values) => rows[year - firstYear]?.add(values);
    },
    wants: (year) => year >= firstYear && year <= lastYear,
    facts: () => ({
      pupils: pupils.parts(),
      yearly: Object.fromEntries(
        YEARLY_TABLES.map((table) => [table, yearly[table].map((rows) => rows.parts())]),
      ) as unknown as NationalFacts["yearly"],
    }),
  };
}

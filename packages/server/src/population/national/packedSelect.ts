import type { PackedPlace, Packing } from "@kansrijk/core/population/national/packing";
import type { RegisterTable } from "@kansrijk/core/register/registerTable";
import { storedType } from "@kansrijk/core/register/storedType";

/** Names of the columns that hold the words of packed rows. */
export function wordNames({ words }: Packing): string[] {
  return Array.from({ length: words }, (_, word) => `w${word}`);
}

/** Unpacks rows into the columns of a table of the register. */
export function packedSelect(table: RegisterTable, packing: Packing, year: number | undefined, from: string): string {
  const columns = Object.entries(table.columns).map(([name, column]) => {
    const field = packing.fields.find((item) => item.name === name);
    if (!field) throw new Error(`table ${table.id}: the generator has no column ${name}`);
    const value = column.nullable ? `nullif(${raw(field)}, ${2 ** field.bits - 1})` : raw(field);
    const whole = field.from === 0 ? value : `${value} + ${field.from}`;
    const type = storedType(column);
    return `(${type === "BOOLEAN" ? `${whole} = 1` : whole})::${type} AS "${name}"`;
  });
  const all = year === undefined ? columns : [`${year}::INTEGER AS school_year`, ...columns];
  return `SELECT ${all.join(", ")} FROM ${from}`;
}

function raw({ bits, word, shift }: PackedPlace): string {
  if (bits === 32) return `(w${word}::BIGINT & 4294967295)`;
  return `((w${word} >> ${shift}) & ${2 ** bits - 1})`;
}

import type { AnyColumn, Column, ColumnFamily } from "./column.ts";
import { headerName } from "./headerName.ts";
import type { TableFormat } from "./tableFormat.ts";

/** One column of the file that the format knows: `label` is there for a member of a family. */
export interface MatchedColumn {
  readonly key: string;
  readonly index: number;
  readonly header: string;
  readonly label?: string;
}

/** A header laid beside a format. */
export interface HeaderMatch {
  readonly matched: readonly MatchedColumn[];
  /** Columns that say the same as an earlier one. */
  readonly repeated: readonly { readonly header: string; readonly first: string }[];
  /** Required columns that are not there, each with the names it may have. */
  readonly missing: readonly { readonly name: string; readonly others: readonly string[] }[];
  /** Headers that the format does not know; their columns are not read. */
  readonly unused: readonly string[];
  /** Headers that belong to another kind of file. */
  readonly foreign: readonly string[];
  /** Share of what the format requires that is there, 0 to 1. */
  readonly share: number;
}

/** Finds the columns of a format in the header of a file; spelling differences of DUO and CBS do not matter. */
export function matchHeader(format: TableFormat<unknown>, header: readonly string[]): HeaderMatch {
  const recognise = recogniser(format);
  const first = new Map<string, MatchedColumn>();
  const repeated: { header: string; first: string }[] = [];
  for (const [index, text] of header.entries()) {
    const found = recognise(headerName(text));
    if (!found) continue;
    const identity = `${found.key} ${found.label ?? ""}`;
    const before = first.get(identity);
    if (before) repeated.push({ header: text.trim(), first: before.header });
    else first.set(identity, { ...found, index, header: text.trim() });
  }
  const matched = [...first.values()];
  const wanted = Object.entries(format.columns).filter(([, column]) =>
    column.shape === "family" ? !column.optional : column.required,
  );
  const absent = wanted.filter(([key]) => !matched.some((column) => column.key === key));
  const foreign = new Set(format.foreign?.names.map(headerName));
  return {
    matched,
    repeated,
    missing: [...absent.map(([, column]) => namesOf(column)), ...partnersMissing(format, matched)],
    foreign: header.filter((text) => foreign.has(headerName(text))),
    unused: header.flatMap((text, index) =>
      matched.some((column) => column.index === index) || repeated.some((column) => column.header === text.trim())
        ? []
        : [text.trim()],
    ),
    share: wanted.length === 0 ? 0 : (wanted.length - absent.length) / wanted.length,
  };
}

function recogniser(format: TableFormat<unknown>) {
  const keys = new Map<string, string>();
  const families: [string, ColumnFamily<unknown>][] = [];
  for (const [key, column] of Object.entries(format.columns)) {
    if (column.shape === "family") families.push([key, column]);
    else for (const name of column.names) keys.set(headerName(name), key);
  }
  return (name: string): { key: string; label?: string } | undefined => {
    const key = keys.get(name);
    if (key !== undefined) return { key };
    for (const [familyKey, { pattern }] of families) {
      const label = pattern.exec(name)?.[1];
      if (label !== undefined) return { key: familyKey, label: label.toUpperCase() };
    }
    return undefined;
  };
}

function namesOf(column: AnyColumn) {
  if (column.shape === "family") return { name: column.example, others: [] };
  const [name, ...others] = (column satisfies Column<unknown>).names;
  return { name, others };
}

/** Members of a family whose partner is not in the header: CET_AANTAL without CET_GEM. */
function partnersMissing(format: TableFormat<unknown>, matched: readonly MatchedColumn[]) {
  return matched.flatMap((member) => {
    const column = format.columns[member.key];
    if (column?.shape !== "family" || column.partner === undefined) return [];
    const { partner } = column;
    if (matched.some((other) => other.key === partner && other.label === member.label)) return [];
    const target = format.columns[partner];
    const example = target?.shape === "family" ? target.example : partner;
    return [{ name: example.replace(/^[^_]+/, member.label ?? ""), others: [] }];
  });
}

import type { Cell } from "../cells/cell.ts";
import type { ColumnFamily, Labelled } from "../column.ts";
import type { HeaderMatch, MatchedColumn } from "../matchHeader.ts";
import type { RowSink, RowValues, TableFormat } from "../tableFormat.ts";
import { storedName, type ColumnAbout, type StoredTable } from "./storedTable.ts";
import { valueWriter, type ValueWriter } from "./valueWriter.ts";

/** One stored column and where its value comes from: the row, and for a family which label. */
interface Step {
  readonly about: ColumnAbout;
  readonly writer: ValueWriter;
  readonly take: (row: RowValues, label: number) => unknown;
}

/** Keeps the rows of any format as typed columns, by what its columns and cells declare. */
export function storingSink(format: TableFormat<unknown>, match: HeaderMatch): RowSink<RowValues, StoredTable> {
  const labels = format.long ? labelsOf(format, match) : [];
  const each = format.long ? labels.map((_label, index) => index) : [0];
  const ofRow = [...singleSteps(format, match), ...madeSteps(format, match)];
  const steps = [
    ...(each.length > 1 ? ofRow.map((one) => ({ ...one, about: { ...one.about, repeats: each.length } })) : ofRow),
    ...familySteps(format, match, labels),
  ];
  let rowCount = 0;
  return {
    add: (row) => {
      rowCount += each.length;
      for (const label of each) for (const step of steps) step.writer.push(step.take(row, label));
    },
    done: () => ({
      rowCount,
      columns: steps.map(({ about, writer }) => ({ ...about, ...writer.done() })),
      key: keyOf(format).filter((name) => steps.some(({ about }) => about.name === name)),
    }),
  };
}

/** All labels of the families of a long format, in the order of the header. */
function labelsOf(format: TableFormat<unknown>, match: HeaderMatch): string[] {
  return [...new Set(match.matched.flatMap(({ key, label }) => (isFamily(format, key) ? [label!] : [])))];
}

function singleSteps(format: TableFormat<unknown>, match: HeaderMatch): Step[] {
  const used = new Set(Object.values(format.made ?? {}).flatMap((made) => made.from));
  return match.matched.flatMap(({ key, header }) => {
    const column = format.columns[key]!;
    if (column.shape === "family" || used.has(key)) return [];
    return [step(key, header, column.cell, (row) => row[key])];
  });
}

function madeSteps(format: TableFormat<unknown>, match: HeaderMatch): Step[] {
  return Object.entries(format.made ?? {}).map(([key, { cell, from, of }]) => {
    const headers = from.flatMap((part) => match.matched.find((column) => column.key === part)?.header ?? []);
    return step(key, headers.join(" + "), cell, of);
  });
}

function familySteps(format: TableFormat<unknown>, match: HeaderMatch, labels: readonly string[]): Step[] {
  const members = match.matched.filter(({ key }) => isFamily(format, key));
  if (!format.long) return members.map((member) => wideStep(format, member, members));
  const { columns, of } = format.long;
  const meanings = labels.map(of);
  const families = [...new Set(members.map(({ key }) => key))];
  return [
    ...Object.entries(columns).map(([key, cell]) =>
      step(key, key, cell, (_row, label) => meanings[label]![key] ?? null),
    ),
    ...families.map((key) => {
      const own = members.filter((member) => member.key === key).map((member) => member.label);
      const places = labels.map((label) => own.indexOf(label));
      const { cell, example } = format.columns[key] as ColumnFamily<unknown>;
      return step(key, example, cell, (row, label) => memberOf(row, key, places[label]!));
    }),
  ];
}

/** One column per label: `facility` and HUISARTS is `facility_huisarts`. */
function wideStep(format: TableFormat<unknown>, member: MatchedColumn, members: readonly MatchedColumn[]): Step {
  const { key, label, header } = member;
  const place = members.filter((other) => other.key === key).indexOf(member);
  const name = `${key}_${label!
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")}`;
  return step(name, header, format.columns[key]!.cell, (row) => memberOf(row, key, place));
}

function memberOf(row: RowValues, key: string, place: number): unknown {
  return (row[key] as readonly Labelled<unknown>[] | undefined)?.[place]?.value ?? null;
}

function step(key: string, label: string, cell: Cell<unknown>, take: Step["take"]): Step {
  const { storage, identifies, unit } = cell;
  const about = {
    name: storedName(key),
    label,
    ...(identifies === undefined ? {} : { identifies }),
    ...(unit === undefined ? {} : { unit }),
  };
  return { about, writer: valueWriter(storage), take };
}

function isFamily(format: TableFormat<unknown>, key: string): boolean {
  return format.columns[key]!.shape === "family";
}

/** The key of the format in stored columns: a made column for the cells it is made of, and the labels of a long form. */
function keyOf({ unique, made = {}, long }: TableFormat<unknown>): string[] {
  if (!unique) return [];
  const own = unique.columns.map((key) => Object.entries(made).find(([, { from }]) => from.includes(key))?.[0] ?? key);
  return [...new Set([...own, ...Object.keys(long?.columns ?? {})])].map(storedName);
}

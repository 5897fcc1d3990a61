import type { z } from "zod";
import type { Cell } from "../tables/cells/cell.ts";
import { optional, required, type AnyColumn } from "../tables/column.ts";
import { readTable } from "../tables/readTable.ts";
import type { TableFault } from "../tables/tableFault.ts";
import { defineFormat, type RowValues } from "../tables/tableFormat.ts";
import { firstRecord } from "../tables/csvRecords.ts";
import { schemaFault } from "../vocabulary/schemaFault.ts";
import { effectQuestion, type EffectQuestion } from "./effectRow.ts";

export type EffectReading =
  | { readonly ok: true; readonly question: EffectQuestion }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Headers of what could point at one person; a file with one of them is refused whole. */
const PERSONAL =
  /bsn|pgn|naam|name|geboorte|birth|leerlingnummer|pupil[\s_-]*id|student[\s_-]*id|mail|adres|address|postcode|telefoon|phone/i;

/**
 * Reads a CSV of counts: columns unit, arm, pupils, and positives (a share) or mean with sd; stratum and group may be
 * there. Columns about persons are refused. Nothing is kept.
 */
export function readEffectTable(
  file: string,
  bytes: Uint8Array,
  { assigned, control }: Pick<EffectQuestion, "assigned" | "control">,
): EffectReading {
  const header = headerOf(bytes);
  const personal = header.find((name) => PERSONAL.test(name));
  if (personal !== undefined) return { ok: false, faults: [personalFault(file, personal)] };
  const outcome = header.some((name) => /^(positives|positief)$/i.test(name.trim())) ? "share" : "mean";
  const reading = readTable(formatOf(outcome), file, bytes);
  if (!reading.ok) return reading;
  const question = { outcome, assigned, control, rows: reading.rows };
  const parsed = effectQuestion.safeParse(question);
  if (parsed.success) return { ok: true, question: parsed.data };
  return { ok: false, faults: parsed.error.issues.map((issue) => ruleFault(file, issue, question)) };
}

function headerOf(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes.subarray(0, 20_000)).replace(/^\uFEFF/, "");
  const found = [",", ";", "\t"] as const;
  return found.map((mark) => firstRecord(text, mark)).toSorted((a, b) => b.length - a.length)[0]!;
}

const nameCell: Cell<string> = {
  expected: { nl: "een naam of code; de cel is leeg", en: "a name or code; the cell is empty" },
  read: (text) => (text === "" ? undefined : text),
};

const countCell: Cell<number> = {
  expected: { nl: "een heel getal van 0 of meer", en: "a whole number of 0 or more" },
  read: (text) => (/^\d{1,8}$/.test(text) ? Number(text) : undefined),
};

const numberCell: Cell<number> = {
  expected: { nl: "een getal, met punt of komma", en: "a number, with a point or comma" },
  read: (text) => (/^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined),
};

function formatOf(outcome: EffectQuestion["outcome"]) {
  const own: Record<string, AnyColumn> = {
    unit: required(["unit", "eenheid"], nameCell),
    arm: required(["arm", "aanpak"], nameCell),
    stratum: optional(["stratum"], nameCell),
    group: optional(["group", "groep"], nameCell),
    pupils: required(["pupils", "leerlingen"], countCell),
    ...(outcome === "share"
      ? { positives: required(["positives", "positief"], countCell) }
      : { mean: required(["mean", "gemiddelde"], numberCell), sd: optional(["sd"], numberCell) }),
  };
  return defineFormat<Record<string, AnyColumn>, Record<string, unknown>[]>({
    id: "experiment-table",
    title: { nl: "tabel met uitkomsten van een experiment", en: "table with outcomes of an experiment" },
    source: { publisher: "" },
    encodings: ["utf-8", "windows-1252"],
    columns: own,
    open: () => {
      const rows: Record<string, unknown>[] = [];
      return {
        add: (row: RowValues) =>
          void rows.push(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
        done: () => rows,
      };
    },
  });
}

function personalFault(file: string, column: string): TableFault {
  return {
    kind: "wrong-file",
    file,
    row: 1,
    column,
    value: column,
    expected: {
      nl: "aantallen per klas of school, zonder kolommen over personen",
      en: "counts per class or school, without columns about persons",
    },
  };
}

function ruleFault(file: string, issue: z.core.$ZodIssue, question: unknown): TableFault {
  const [, row, column] = issue.path;
  const { value, expected } = schemaFault(issue, question);
  return {
    kind: "cell",
    file,
    row: typeof row === "number" ? row + 2 : 0,
    column: typeof column === "string" ? column : "",
    // Of a whole row it says enough which row it is.
    value: typeof column === "string" ? value : "",
    expected,
  };
}

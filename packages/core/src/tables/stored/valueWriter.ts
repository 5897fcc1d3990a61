import { codeList } from "../codeList.ts";
import { isKnown, type Count } from "../count.ts";
import { isGiven, type Figure } from "../figure.ts";
import { growingColumn } from "../growingColumn.ts";
import { growingInt32 } from "../growingInt32.ts";
import { NUMBER_STATES, type Storage } from "./storage.ts";
import { NO_WHOLE, type ColumnValues } from "./storedTable.ts";

/** Gathers the values of one column; null is "not there" for every storage. */
export interface ValueWriter {
  readonly push: (value: unknown) => void;
  readonly done: () => ColumnValues;
}

/** The writer for a storage. A value of another type than the cell promised is a TypeError. */
export function valueWriter(storage: Storage | undefined): ValueWriter {
  if (storage === undefined) return undecidedWriter();
  if (typeof storage === "object") return wholeWriter("decimal", storage.decimals);
  switch (storage) {
    case "whole":
      return wholeWriter("whole", 0);
    case "number":
      return numberWriter();
    case "count":
      return countWriter();
    case "figure":
      return figureWriter();
    default:
      return textWriter(storage);
  }
}

/** For cells that do not say how they are kept: the first value decides. */
function undecidedWriter(): ValueWriter {
  let missing = 0;
  let writer: ValueWriter | undefined;
  const begin = (storage: Storage): ValueWriter => {
    const begun = valueWriter(storage);
    for (; missing > 0; missing--) begun.push(null);
    return begun;
  };
  return {
    push: (value) => {
      if (writer === undefined && value === null) missing += 1;
      else (writer ??= begin(STORAGE_OF[typeof value] ?? "text")).push(value);
    },
    done: () => (writer ?? begin("text")).done(),
  };
}

const STORAGE_OF: Readonly<Record<string, Storage>> = { number: "number", boolean: "yes-no" };

function textWriter(kind: "text" | "day" | "marks" | "yes-no"): ValueWriter {
  const codes = codeList<string>();
  const index = growingInt32();
  return {
    push: (value) => {
      const text = textOf(kind, value);
      if (text !== null && typeof text !== "string") throw wrongType("a text", value);
      index.push(text === null ? -1 : codes.indexOf(text));
    },
    done: () => ({ kind, codes: codes.codes, index: index.done() }),
  };
}

function textOf(kind: "text" | "day" | "marks" | "yes-no", value: unknown): unknown {
  if (kind === "marks" && Array.isArray(value)) return value.join(", ") || null;
  return kind === "yes-no" && typeof value === "boolean" ? String(value) : value;
}

function wholeWriter(kind: "whole" | "decimal", decimals: number): ValueWriter {
  const values = growingInt32();
  return {
    push: (value) => {
      if (value !== null && !Number.isInteger(value)) throw wrongType("a whole number", value);
      values.push(value === null ? NO_WHOLE : (value as number));
    },
    done: () => ({ kind, decimals, values: values.done() }),
  };
}

function numberWriter(): ValueWriter {
  const values = doubles();
  return {
    push: (value) => {
      if (value !== null && typeof value !== "number") throw wrongType("a number", value);
      values.push(value ?? Number.NaN);
    },
    done: () => ({ kind: "number", values: values.done() }),
  };
}

/** Unknown counts are negative, as in `CountColumn`. */
function countWriter(): ValueWriter {
  const [low, high] = [growingInt32(), growingInt32()];
  return {
    push: (value) => {
      const count = (value ?? BLANK) as Count;
      const known = isKnown(count);
      const code = known ? 0 : count.unknown === "secret" ? -1 : -2;
      low.push(known ? count.low : code);
      high.push(known ? count.high : code);
    },
    done: () => ({ kind: "count", low: low.done(), high: high.done() }),
  };
}

function figureWriter(): ValueWriter {
  const values = doubles();
  const state = growingColumn<Uint8Array>((length) => new Uint8Array(length));
  return {
    push: (value) => {
      const figure = (value ?? BLANK) as Figure;
      const given = isGiven(figure);
      values.push(given ? figure.value : Number.NaN);
      state.push(NUMBER_STATES.indexOf(given ? "exact" : figure.unknown));
    },
    done: () => ({ kind: "figure", values: values.done(), state: state.done() }),
  };
}

const BLANK = { unknown: "blank" } as const;

function doubles() {
  return growingColumn<Float64Array>((length) => new Float64Array(length));
}

function wrongType(expected: string, value: unknown): TypeError {
  return new TypeError(`expected ${expected} to store, not ${JSON.stringify(value)}`);
}

import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions } from "../io.ts";

/** Reads fields of a JSON value that was not made here; collects everything that is wrong. */
export class Fields {
  readonly #faults: string[] = [];
  readonly #value: unknown;
  readonly #path: string;
  readonly #common: CommonOptions;

  constructor(value: unknown, path: string, common: CommonOptions) {
    this.#value = value;
    this.#path = path;
    this.#common = common;
  }

  /** The value at `name` (`draw.beacon.round`) when `ok` accepts it; otherwise a fault, and it must not be used. */
  read<T>(name: string, expected: string, ok: (value: unknown) => value is T): T {
    const value = at(this.#value, name);
    if (!ok(value)) {
      const word = this.#common.lang === "nl" ? "verwacht" : "expected";
      this.#faults.push(`${this.#path}: ${name}: ${JSON.stringify(value) ?? "-"} - ${word} ${expected}`);
    }
    return value as T;
  }

  /** Ends the command when anything was wrong. */
  settle(): void {
    if (this.#faults.length > 0) throw new CommandError(EXIT.refused, this.#faults);
  }
}

function at(value: unknown, name: string): unknown {
  let found = value;
  for (const step of name.split(".")) {
    if (found === null || typeof found !== "object") return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}

export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

export function isHashOrNull(value: unknown): value is string | null {
  return value === null || isHash(value);
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isCountOrNull(value: unknown): value is number | null {
  return value === null || isCount(value);
}

export function isOneOf<T extends string>(...values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => values.some((each) => each === value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isObjectOrNull(value: unknown): value is object | null {
  return typeof value === "object";
}

import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { Row } from "./cubePool.ts";

/** What takes less time, in milliseconds, is as quick to count again. */
const SLOW = 100;
/** Longer answers, and more than so many, are not kept: questions of visitors must not fill the disk. */
const MOST_ROWS = 500;
const MOST_FILES = 2_000;

/**
 * Answers about cubes that took long, as files beside the cubes: after a restart they are read and not counted again. A
 * cube never changes and its name is in the question, so an answer stays right. A file that cannot be read counts as
 * none.
 */
export interface AnswerFiles {
  /** Gives the answer that was kept, or does the work and keeps it when that took long. */
  answer(sql: string, work: () => Promise<readonly Row[]>): Promise<readonly Row[]>;
}

/** @param slow milliseconds from which an answer is kept */
export function answerFiles(folder: string, slow = SLOW): AnswerFiles {
  let count: Promise<number> | undefined;
  const countFiles = async (): Promise<number> =>
    (await readdir(folder).catch(() => [])).filter((name) => name.includes("-answer-")).length;
  return {
    async answer(sql, work) {
      const file = fileOf(folder, sql);
      if (file === undefined) return work();
      const known = await read(file);
      if (known) return known;
      const start = performance.now();
      const rows = await work();
      if (performance.now() - start < slow || rows.length > MOST_ROWS) return rows;
      const text = encoded(rows);
      count ??= countFiles();
      if (text === undefined || (await count) >= MOST_FILES) return rows;
      count = Promise.resolve((await count) + 1);
      await write(folder, file, text);
      return rows;
    },
  };
}

/** Named after its cube, so that it goes when the cube goes. Without exactly one cube there is no file. */
function fileOf(folder: string, sql: string): string | undefined {
  // Where the data folder stands makes no difference to the answer.
  const question = sql.replaceAll(folder, "");
  const cubes = new Set([...question.matchAll(/([0-9a-f]{32})(?:-\d+)?\.parquet/g)].map(([, key]) => key));
  const [cube, ...others] = cubes;
  if (cube === undefined || others.length > 0) return undefined;
  return join(folder, `${cube}-answer-${sha256(question).slice(0, 32)}.json`);
}

async function read(file: string): Promise<readonly Row[] | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"), (_, value: unknown) =>
      isWhole(value) ? BigInt(value.whole) : value,
    ) as readonly Row[];
  } catch {
    return undefined;
  }
}

function isWhole(value: unknown): value is { readonly whole: string } {
  return typeof value === "object" && value !== null && "whole" in value && typeof value.whole === "string";
}

/** Undefined when it holds something that would not come back the same. */
function encoded(rows: readonly Row[]): string | undefined {
  const isPlain = rows.every((row) =>
    row.every(
      (value) =>
        value === null || ["bigint", "string", "boolean"].includes(typeof value) || Number.isFinite(value as number),
    ),
  );
  if (!isPlain) return undefined;
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? { whole: String(value) } : value));
}

/** Whole or not at all; when the disk is full the answer is only not kept. */
async function write(folder: string, file: string, text: string): Promise<void> {
  const draft = join(folder, `.draft-${randomUUID()}`);
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
  }
}

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { CompactRound } from "@kansrijk/core/admission/compactRound";

const SOURCE = fileURLToPath(new URL("../twin/admission.cpp", import.meta.url));
const run = promisify(execFile);

interface TwinResult {
  readonly median_ms: number;
  readonly best_ms: number;
  readonly choice: Int32Array;
}

/** Places a round; the times are those of placing alone, without reading the file. */
export type Twin = (round: CompactRound, runs: number) => Promise<TwinResult>;

/** The C++ twin, compiled into `folder`; undefined where there is no g++. */
export async function compileTwin(folder: string): Promise<Twin | undefined> {
  const program = join(folder, "twin");
  try {
    await run("g++", ["-O3", "-std=c++17", "-o", program, SOURCE]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return async (round, runs) => {
    const [instance, answer] = [join(folder, "instance.bin"), join(folder, "answer.bin")];
    await writeFile(instance, bytesOf(round));
    const { stdout } = await run(program, [instance, answer, String(runs)]);
    const bytes = await readFile(answer);
    return {
      ...(JSON.parse(stdout) as Omit<TwinResult, "choice">),
      choice: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
    };
  };
}

function bytesOf(round: CompactRound): Uint8Array {
  const { applicants, programmes, offset, programme, priorityClass, number, capacity } = round;
  const columns = [
    Int32Array.of(applicants, programmes, programme.length),
    offset,
    programme,
    priorityClass,
    number,
    capacity,
  ];
  return Buffer.concat(
    columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deferredAcceptance } from "@kansrijk/core/admission/deferredAcceptance";
import { runInWorker } from "@kansrijk/server/jobs/runInWorker";
import { makeInstance } from "../admission/instance.ts";
import { NATIONAL, nationalFiles } from "../admission/national.ts";
import { nationalRun } from "../admission/nationalRun.ts";
import { compileTwin } from "../admission/twin.ts";
import { measure, type Measurement } from "../measure.ts";

const SIZES = [
  { applicants: 8_000, programmes: 200, seats: 1.25, runs: 101 },
  { applicants: 100_000, programmes: 2_000, seats: 1.05, runs: 31 },
  { applicants: 1_000_000, programmes: 5_000, seats: 1.05, runs: 11 },
];

/** Central admission: placing beside a C++ twin, full lotteries, and a round of the size of the country. */
export async function* bench(): AsyncGenerator<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-bench-"));
  try {
    yield* placing(folder);
    yield await lotteries();
    yield await national(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The twin does the same in the same way, and must give the same answer. */
async function* placing(folder: string): AsyncGenerator<Measurement> {
  const twin = await compileTwin(folder);
  for (const { runs, ...about } of SIZES) {
    const round = makeInstance(about);
    const size = `${about.applicants} applicants, ${about.programmes} programmes, 10 choices`;
    const other = await twin?.(round, runs);
    const own = deferredAcceptance(round);
    if (other && !other.choice.every((rank, applicant) => rank === own[applicant]))
      throw new Error(`${size}: the C++ twin places differently`);
    const compared_with = other ? `C++ twin, same answer: ${other.median_ms.toFixed(2)} ms` : "no g++: no twin";
    yield await measure(
      { name: "admission: place", size, compared_with },
      runs,
      () => deferredAcceptance(round),
      false,
    );
  }
}

const LOTTERIES = 10_000;
const THREADS = 2;

async function lotteries(): Promise<Measurement> {
  const { runs: _runs, ...size } = SIZES[0]!;
  const module = new URL("../admission/lotteryWork.ts", import.meta.url);
  const part = (thread: number) => {
    const border = (at: number) => Math.floor((LOTTERIES * at) / THREADS);
    return runInWorker(module, { size, from: border(thread), to: border(thread + 1) });
  };
  return measure(
    {
      name: "admission: full lotteries, two threads",
      size: `${LOTTERIES} lotteries, ${size.applicants} applicants, ${size.programmes} programmes`,
      compared_with: "aim: 4 s on two cores",
    },
    3,
    () => Promise.all([part(0), part(1)]),
  );
}

async function national(folder: string): Promise<Measurement> {
  for (const [part, text] of Object.entries(nationalFiles())) await writeFile(join(folder, `${part}.csv`), text);
  const steps: string[] = [];
  const measured = await measure(
    {
      name: "admission: from CSV to a verified certificate and the reasons of everybody",
      size: `${NATIONAL.applicants} applicants, ${NATIONAL.programmes} programmes, 10 choices`,
    },
    3,
    async () => steps.push(JSON.stringify((await nationalRun(folder)).steps)),
  );
  return { ...measured, compared_with: `aim: 2 s on two cores; steps of the last run: ${steps.at(-1)}` };
}

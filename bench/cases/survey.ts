import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { standardisedRates } from "@kansrijk/core/measures/inequality/standardisedRates";
import { generateSample } from "@kansrijk/core/pisa/generateSample";
import { liftExperiment } from "@kansrijk/core/pisa/liftExperiment";
import { measurePisa, type PisaQuestion } from "@kansrijk/core/pisa/measurePisa";
import { selectGroup, type PisaSample } from "@kansrijk/core/pisa/pisaSample";
import { keyedRandom } from "@kansrijk/core/random/keyed";
import { readTableFile } from "@kansrijk/server/imports/readTableFile";
import { PISA_KINDS } from "@kansrijk/server/pisa/pisaKinds";
import { measure, type Measurement } from "../measure.ts";

const FOLDER = new URL("../../../shared/data/pisa/", import.meta.url);
const CUTOFFS = { read: 480.18, math: 482.38, scie: 484.14 };

/** Reading files of PISA, measures with five plausible values and 80 replicates, and rates at equal score. */
export async function* bench(): AsyncGenerator<Measurement> {
  yield* reading("pisa2003-nld-students-pv-brr.csv.gz", "3,992 students x 111 columns");
  yield* reading("pisa2003-all-countries-pv1-escs.csv.gz", "276,165 students x 10 columns");
  yield await measure({ name: "survey: invented sample of PISA", size: "12,640 students, 80 replicates" }, 5, () =>
    generateSample(1),
  );
  const country = selectGroup(generateSample(1), 0);
  yield* measures(country);
  yield await measure(
    { name: "survey: experiment with both measures", size: "3,160 students, 5 x 81 estimates, 4 lifts" },
    5,
    () => liftExperiment(country, "read", { who: "top-tenth", points: 20 }, CUTOFFS),
  );
  yield* rates();
}

async function* reading(name: string, size: string): AsyncGenerator<Measurement> {
  const path = fileURLToPath(new URL(name, FOLDER));
  if (!existsSync(path)) return;
  yield await measure({ name: `survey: read and check ${name}`, size }, 3, () => readTableFile(path, PISA_KINDS));
}

async function* measures(country: PisaSample): AsyncGenerator<Measurement> {
  const questions: PisaQuestion[] = [
    { statistic: "mean", domain: "read" },
    { statistic: "percentile-spread", domain: "read" },
    { statistic: "gradient", domain: "read" },
    { statistic: "resilience" },
  ];
  for (const question of questions)
    yield await measure(
      { name: `survey: ${question.statistic} with its error`, size: "3,160 students, 5 x 81 estimates" },
      9,
      () => measurePisa(country, question, CUTOFFS),
    );
}

/** As many cells as a cube of one year has: 8,000 sites, 8 groups, 10 score bands. */
async function* rates(): AsyncGenerator<Measurement> {
  const random = keyedRandom(1);
  const [sites, groups, bands] = [8000, 8, 10];
  const size = sites * groups * bands;
  const n = Float64Array.from({ length: size }, (_, cell) => Math.floor(random.uniform(cell, 0) * 5));
  const input = {
    groups,
    bands,
    n,
    k: n.map((count, cell) => Math.floor(count * random.uniform(cell, 1))),
    cluster: Int32Array.from({ length: size }, (_, cell) => Math.floor(cell / (groups * bands))),
    group: Int32Array.from({ length: size }, (_, cell) => cell % groups),
    band: Int32Array.from({ length: size }, (_, cell) => Math.floor(cell / groups) % bands),
  };
  yield await measure({ name: "survey: rates at equal score", size: `${size} cells, 8,000 sites` }, 9, () =>
    standardisedRates(input),
  );
}

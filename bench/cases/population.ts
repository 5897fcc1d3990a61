import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nationalChildren } from "@kansrijk/core/population/national/nationalChildren";
import { readNationalModel } from "@kansrijk/core/population/national/nationalModel";
import { nationalPlan } from "@kansrijk/core/population/national/nationalPlan";
import { makeRegisterFolder } from "@kansrijk/server/population/national/makeRegisterFolder";
import { nationalParameters } from "@kansrijk/server/population/national/nationalParameters";
import { nationalPlaces } from "@kansrijk/server/population/national/nationalPlaces";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { measure, type Measurement } from "../measure.ts";

const SETTINGS = { seed: 1, share: 1, firstYear: 2014, lastYear: 2024 };
const AREAS = 250;

/** The generated register: careers on one thread, and the whole country from nothing to files and fit report. */
export async function* bench(): AsyncGenerator<Measurement> {
  const parameters = nationalParameters(await loadRuleBook());
  if (!parameters.ok) throw new Error(parameters.refusals[0]!.message.en);
  const places = await nationalPlaces();
  const model = readNationalModel(parameters.value);
  const plan = nationalPlan(places, model, SETTINGS);
  const pupilYears = run();
  yield await measure(
    {
      name: "population: careers, one thread",
      size: `${pupilYears} pupil-years enrolled in ${AREAS} areas, and their tests, advices, exams and transitions`,
      compared_with: "OpenM++ RiskPaths: 4.6 million person-years per second and thread, of a far smaller model",
    },
    3,
    run,
  );
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-bench-"));
  try {
    const build = { places, parameters: parameters.value, settings: SETTINGS };
    let started = performance.now();
    const { manifest, fit } = await makeRegisterFolder(build, join(folder, "register"), "nl", () => undefined);
    started = performance.now() - started;
    const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
    yield {
      name: "population: the whole register with manifest and fit report",
      size: `${rows} rows, ${fit.length} figures compared`,
      median_ms: Number(started.toFixed(1)),
      runs: 1,
      compared_with: "asked: less than a minute on two cores",
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  function run(): number {
    const steps = nationalChildren(plan, model, 0, AREAS);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.yearly.enrolments.flat().reduce((sum, part) => sum + part.length / 2, 0);
    }
  }
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIRST_YEAR, LAST_YEAR } from "@kansrijk/core/population/national/nationalSettings";
import { answerQuestion } from "@kansrijk/server/indicators/answerQuestion";
import { openCubes, type Cubes } from "@kansrijk/server/indicators/cubes";
import { loadCatalogue } from "@kansrijk/server/indicators/loadCatalogue";
import { registerAt, type Register } from "@kansrijk/server/indicators/registers";
import type { Setting } from "@kansrijk/server/indicators/setting";
import { summarise } from "@kansrijk/server/indicators/summarise";
import { loadPlaces } from "@kansrijk/server/places/placeBook";
import { makeRegisterFolder } from "@kansrijk/server/population/national/makeRegisterFolder";
import { nationalParameters } from "@kansrijk/server/population/national/nationalParameters";
import { nationalPlaces } from "@kansrijk/server/population/national/nationalPlaces";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { measure, type Measurement } from "../measure.ts";

/** The monitor on the generated country: all cubes, one cell of all pupil-years, and the dashboard of a region. */
export async function* bench(): AsyncGenerator<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-bench-"));
  const opened: Cubes[] = [];
  try {
    const register = await fullRegister(join(folder, "register"));
    const [catalogue, places] = await Promise.all([loadCatalogue(), loadPlaces()]);
    const fresh = (): Setting => {
      const cubes = openCubes(folder);
      opened.push(cubes);
      return { catalogue, places, cubes, register, store: null };
    };
    yield await allCubes(fresh());
    yield* oneCell(fresh);
    yield* dashboards(fresh);
  } finally {
    await Promise.all(opened.map((cubes) => cubes.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function fullRegister(folder: string): Promise<Register> {
  const parameters = nationalParameters(await loadRuleBook());
  if (!parameters.ok) throw new Error(parameters.refusals[0]!.message.en);
  const settings = { seed: 1, share: 1, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
  const build = { places: await nationalPlaces(), parameters: parameters.value, settings };
  await makeRegisterFolder(build, folder, "en", () => undefined);
  const register = await registerAt(folder);
  if (!register.ok) throw new Error(register.refusals[0]!.message.en);
  return register.value;
}

async function allCubes({ catalogue, cubes, register }: Setting): Promise<Measurement> {
  const counted = [...catalogue.definitions.values()].flatMap((item) => (item.kind === "published" ? [] : [item]));
  const begin = performance.now();
  for (const definition of counted) await cubes.ensure(register, definition, catalogue.breakdowns);
  return {
    name: "indicators: all cubes",
    size: `${counted.length} indicators, ${register.schoolYears.length} school years`,
    median_ms: Math.round(performance.now() - begin),
    runs: 1,
  };
}

/** How often pupils repeat a year rests on every enrolment; new cubes each time, so that nothing is remembered. */
async function* oneCell(fresh: () => Setting): AsyncGenerator<Measurement> {
  const plain = { filter: "", seed: 1, years: "2014-2024" };
  const cell = async (by: string, place: string, filter = ""): Promise<void> => {
    const asked = { ...plain, indicator: "repeating", by, place, filter };
    const answer = await answerQuestion(fresh(), asked);
    if (!answer.ok) throw new Error(answer.refusals[0]!.message.en);
  };
  const size = "25 million pupil-years";
  yield await measure({ name: "indicators: one cell of the country", size }, 5, () => cell("", "NL"));
  yield await measure({ name: "indicators: one cell, one group", size }, 5, () =>
    cell("", "NL", "origin:europe,sex:girl"),
  );
  yield await measure({ name: "indicators: 11 years by income, a municipality", size }, 5, () =>
    cell("year,income-fifth", "GM0363"),
  );
}

async function* dashboards(fresh: () => Setting): AsyncGenerator<Measurement> {
  const size = "all indicators, 11 years, with province and country";
  const show = async (setting: Setting, place: string): Promise<void> => {
    const summary = await summarise(setting, place);
    if (!summary.ok) throw new Error(summary.refusals[0]!.message.en);
  };
  yield await measure({ name: "indicators: dashboard, nothing remembered", size }, 3, () => show(fresh(), "GM0363"));
  const warm = fresh();
  await show(warm, "GM0363");
  const others = ["GM0392", "GM0394", "GM0361", "GM0375", "GM0405"];
  let next = 0;
  yield await measure({ name: "indicators: dashboard of the next municipality", size }, 4, () =>
    show(warm, others[next++]!),
  );
  yield await measure({ name: "indicators: dashboard again", size }, 15, () => show(warm, "GM0363"));
}

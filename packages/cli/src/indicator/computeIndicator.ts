import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { answerQuestion } from "@kansrijk/server/indicators/answerQuestion";
import { openCubes } from "@kansrijk/server/indicators/cubes";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { loadCatalogue } from "@kansrijk/server/indicators/loadCatalogue";
import { readQuestion } from "@kansrijk/server/indicators/question";
import { registerAt } from "@kansrijk/server/indicators/registers";
import { loadPlaces } from "@kansrijk/server/places/placeBook";
import { access } from "node:fs/promises";
import { join } from "node:path";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { ensureRegister } from "./ensureRegister.ts";

export interface ComputeOptions {
  readonly by: string;
  readonly region: string;
  readonly years?: string;
  readonly filter: string;
  readonly register?: string;
  readonly exact?: boolean;
  readonly seed: number;
}

/** Answers from a folder with a register, or from the store; an empty store gets the example country first. */
export async function computeIndicator(
  indicator: string,
  options: ComputeOptions,
  common: CommonOptions,
  io: Io,
): Promise<Outcome<IndicatorTable>> {
  const { region, register, ...rest } = options;
  const request = { indicator, place: region, ...rest };
  const [catalogue, places] = await Promise.all([loadCatalogue(), loadPlaces()]);
  // Figures of an imported table come from the store, whatever the register.
  const isPublished = catalogue.definitions.get(indicator)?.kind === "published";
  if (!isPublished && register !== undefined && (await isFolder(register))) {
    const opened = await registerAt(register);
    if (!opened.ok) return opened;
    const cubes = openCubes(common.dataDir);
    try {
      return await answerQuestion({ catalogue, places, cubes, register: opened.value, store: null }, request);
    } finally {
      await cubes.close();
    }
  }
  // A question that cannot be answered is refused before a minute of work is done.
  const early = readQuestion({ ...request, years: undefined }, catalogue, places, [0]);
  if (!early.ok) return early;
  return withStore(common, async (store) => {
    if (!isPublished && register === undefined) await ensureRegister(store, common, io);
    const engine = engineOf(store);
    try {
      return await engine.answer({ ...request, ...(register === undefined ? {} : { data: register }) });
    } finally {
      await engine.cubes.close();
    }
  });
}

async function isFolder(path: string): Promise<boolean> {
  return access(join(path, "register.json")).then(
    () => true,
    () => /[\\/.]/.test(path),
  );
}

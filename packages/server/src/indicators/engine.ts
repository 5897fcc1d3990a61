import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { MonitorSummary } from "@kansrijk/core/indicators/monitorSummary";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { loadPlaces } from "../places/placeBook.ts";
import type { Store } from "../store/store.ts";
import { answerQuestion } from "./answerQuestion.ts";
import { openCubes, type Cubes } from "./cubes.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import type { IndicatorRequest } from "./question.ts";
import { listRegisters, NO_REGISTER, openRegister, type RegisterListing } from "./registers.ts";
import { summarise } from "./summarise.ts";

/** Answers questions about indicators on the registers of a store. */
export interface Engine {
  catalogue(): Promise<IndicatorCatalogue>;
  places(): Promise<PlaceBook>;
  registers(): Promise<readonly RegisterListing[]>;
  answer(request: IndicatorRequest): Promise<Outcome<IndicatorTable>>;
  summary(request: { readonly place: string; readonly data?: string | undefined }): Promise<Outcome<MonitorSummary>>;
  readonly cubes: Cubes;
}

type Data = Pick<Store, "db" | "dataDir">;

const engines = new WeakMap<Data, Engine>();

/** The engine of a store: one, so that it opens cubes and folders once. */
export function engineOf(store: Data): Engine {
  const known = engines.get(store) ?? openEngine(store);
  engines.set(store, known);
  return known;
}

function openEngine(store: Data): Engine {
  const cubes = openCubes(store.dataDir);
  return {
    cubes,
    catalogue: loadCatalogue,
    places: () => loadPlaces(),
    registers: () => listRegisters(store.db),
    async answer(request) {
      const [catalogue, places] = await Promise.all([loadCatalogue(), loadPlaces()]);
      const isPublished = catalogue.definitions.get(request.indicator)?.kind === "published";
      const register = isPublished ? done(NO_REGISTER) : await openRegister(store, request.data);
      if (!register.ok) return register;
      return answerQuestion({ catalogue, places, cubes, register: register.value, store }, request);
    },
    async summary({ place, data }) {
      const register = await openRegister(store, data);
      if (!register.ok) return register;
      const [catalogue, places] = await Promise.all([loadCatalogue(), loadPlaces()]);
      return summarise({ catalogue, places, cubes, register: register.value, store }, place);
    },
  };
}

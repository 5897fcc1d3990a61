import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Store } from "../store/store.ts";
import type { Cubes } from "./cubes.ts";
import type { Register } from "./registers.ts";

/** What an answer is made with. */
export interface Setting {
  readonly catalogue: IndicatorCatalogue;
  readonly places: PlaceBook;
  readonly cubes: Cubes;
  readonly register: Register;
  /** For imported tables; null when there is only a folder with a register. */
  readonly store: Pick<Store, "db" | "dataDir"> | null;
}

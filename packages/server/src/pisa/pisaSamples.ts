import { generateSample } from "@kansrijk/core/pisa/generateSample";
import type { PisaSample } from "@kansrijk/core/pisa/pisaSample";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import type { Store } from "../store/store.ts";
import { PISA_KINDS } from "./pisaKinds.ts";
import { readPisaSample } from "./readPisaSample.ts";

/** A table of students that can be measured. */
export interface SampleListing {
  readonly id: string;
  readonly title: Text;
  readonly generated: boolean;
}

/** The invented students, which are always there. */
export const EXAMPLE = "voorbeeld";
const EXAMPLE_SEED = 1;
const EXAMPLE_TITLE: Text = {
  nl: "Voorbeeldlanden: verzonnen leerlingen",
  en: "Example countries: invented students",
};

/** So many samples stay in memory; one of all countries takes about 30 MB. */
const KEPT = 3;

export interface PisaSamples {
  list(): Promise<readonly SampleListing[]>;
  /** Undefined when there is no such table. */
  open(id: string): Promise<PisaSample | undefined>;
}

/** The tables with students of PISA in a store, and the invented one. */
export function pisaSamples(store: Pick<Store, "db" | "dataDir">): PisaSamples {
  const opened = new Map<string, Promise<PisaSample>>();
  const list = async (): Promise<readonly SampleListing[]> => {
    const kept = (await listDatasets(store.db)).filter(({ kind }) => PISA_KINDS.includes(kind));
    return [
      ...kept.map(({ id, title, generated }) => ({ id, title: { nl: title, en: title }, generated })),
      { id: EXAMPLE, title: EXAMPLE_TITLE, generated: true },
    ];
  };
  return {
    list,
    async open(id) {
      const known = opened.get(id);
      if (known) return known;
      if (!(await list()).some((listing) => listing.id === id)) return undefined;
      const reading =
        id === EXAMPLE ? Promise.resolve(generateSample(EXAMPLE_SEED)) : readPisaSample(store.dataDir, id);
      opened.set(id, reading);
      reading.catch(() => opened.delete(id));
      if (opened.size > KEPT) opened.delete(opened.keys().next().value!);
      return reading;
    },
  };
}

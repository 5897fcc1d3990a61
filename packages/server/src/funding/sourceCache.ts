import type { FundingSource } from "@kansrijk/core/funding/fundingScheme";
import type { NamedPlace } from "@kansrijk/core/funding/changesByMunicipality";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import { readDataset } from "../store/datasets/readDataset.ts";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import type { Store } from "../store/store.ts";
import { loadPlaces } from "./loadPlaces.ts";
import { loadSource } from "./loadSource.ts";

/** A dataset ready to decide on. */
export interface LoadedSource {
  readonly dataset: DatasetView;
  readonly source: FundingSource;
  readonly description: Receipt["inputs"][number];
}

export interface SourceCache {
  /** The source of a dataset; undefined when there is no such dataset or money cannot be divided on it. */
  load(datasetId: string): Promise<LoadedSource | undefined>;
  places(dataset: DatasetView): Promise<ReadonlyMap<string, NamedPlace>>;
}

const KEPT = 3;

/** Keeps the last few datasets in memory: a dataset never changes, so there is nothing to invalidate. */
export function sourceCache(store: Store): SourceCache {
  const kept = new Map<string, Promise<LoadedSource | undefined>>();
  const load = async (id: string): Promise<LoadedSource | undefined> => {
    const dataset = await readDataset(store.db, id);
    const source = dataset && (await loadSource(store, dataset));
    if (!dataset || !source) return undefined;
    const { kind, sourceName: name, sha256, bytes } = dataset;
    return { dataset, source, description: { role: "scores", kind, name, sha256, bytes } };
  };
  return {
    load(id) {
      const known = kept.get(id);
      kept.delete(id);
      const loading = known ?? load(id);
      kept.set(id, loading);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
      void loading.then(
        (loaded) => loaded ?? kept.delete(id),
        () => kept.delete(id),
      );
      return loading;
    },
    places: (dataset) => loadPlaces(store, dataset),
  };
}

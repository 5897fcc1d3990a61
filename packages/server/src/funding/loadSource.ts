import { join } from "node:path";
import type { FundingSource } from "@kansrijk/core/funding/fundingScheme";
import { readPupilScores } from "../population/countryParquet.ts";
import { SCORES_FILE } from "../population/scoreParquet.ts";
import type { DatasetView } from "../store/datasets/datasetView.ts";
import { readSiteScores } from "../store/datasets/readSiteScores.ts";
import { lakePath } from "../store/lake/lakePath.ts";
import type { Store } from "../store/store.ts";

type Loader = (store: Store, dataset: DatasetView) => Promise<FundingSource>;

/** How each kind of dataset becomes something money can be divided on. */
const LOADERS: Readonly<Record<string, Loader>> = {
  "cbs-scores-po": async (store, { id }) => ({
    kind: "scores",
    rows: (await readSiteScores(store.db, id)).map(({ site, pupils, grossHundredths, netHundredths, unreliable }) => ({
      site,
      pupils,
      gross: grossHundredths,
      ...(netHundredths === null ? {} : { net: netHundredths }),
      flagged: unreliable,
    })),
  }),
  "pupil-scores-po": fromLake,
  "generated-country": fromLake,
};

export const FUNDING_KINDS: readonly string[] = Object.keys(LOADERS);

/** The source of a dataset; undefined when money cannot be divided on this kind. */
export async function loadSource(store: Store, dataset: DatasetView): Promise<FundingSource | undefined> {
  return LOADERS[dataset.kind]?.(store, dataset);
}

async function fromLake(store: Store, { id }: DatasetView): Promise<FundingSource> {
  return { kind: "pupils", table: await readPupilScores(join(lakePath(store.dataDir, id), SCORES_FILE)) };
}

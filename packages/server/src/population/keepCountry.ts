import type { CountrySettings } from "@kansrijk/core/population/countrySettings";
import { appendAudit } from "../audit/appendAudit.ts";
import { datasetId } from "../store/datasets/datasetView.ts";
import { insertFacts } from "../store/datasets/insertFacts.ts";
import { saveDataset } from "../store/datasets/saveDataset.ts";
import { placeInLake } from "../store/lake/placeInLake.ts";
import type { Store } from "../store/store.ts";
import { countryAddresses } from "./countryAddresses.ts";
import type { CountryOutput } from "./countryWork.ts";

const KIND = "generated-country";

/** The generated country stands for this count date: the one of the published table that it resembles. */
export const COUNTRY_DATE = "2019-10-01";

/**
 * Keeps a generated country: pupils in the lake, sites and the comparison with published figures in the store, all or
 * nothing. The same settings give the same country, so doing it again after a crash changes nothing.
 */
export async function keepCountry(
  store: Pick<Store, "db" | "dataDir">,
  settings: CountrySettings,
  folder: string,
  output: CountryOutput,
) {
  const { sha256, country, fit } = output;
  const addresses = countryAddresses(country);
  return store.db.transaction().execute(async (trx) => {
    await placeInLake(trx, store.dataDir, folder, datasetId(KIND, sha256));
    const { dataset, isNew } = await saveDataset(trx, {
      kind: KIND,
      title: `Voorbeeldland (seed ${settings.seed})`,
      sourceName: `seed ${settings.seed}`,
      sha256,
      bytes: 0,
      countDate: COUNTRY_DATE,
      generated: true,
      meta: { seed: settings.seed, sites: addresses.length, fit },
      facts: { table: "lake", rowCount: country.pupils.count },
    });
    if (isNew) {
      await insertFacts(trx, dataset.id, { table: "site-addresses", rows: addresses });
      await appendAudit(trx, {
        actor: "system",
        action: "dataset.generate",
        subject: dataset.id,
        detail: { seed: settings.seed, sites: addresses.length },
      });
    }
    return { dataset: dataset.id };
  });
}

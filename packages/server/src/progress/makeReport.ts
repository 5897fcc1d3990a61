import { composeReport } from "@kansrijk/core/progress/composeReport";
import type { ProgressReport } from "@kansrijk/core/progress/progressReport";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { makeReceipt, type Receipt } from "@kansrijk/core/receipt/receipt";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { recordSequence } from "../collections/recordStore.ts";
import { listRegisters, openRegister } from "../indicators/registers.ts";
import { codeIdentity } from "../runs/codeIdentity.ts";
import type { Store } from "../store/store.ts";
import { gatherFacts, type ProgressSetting } from "./gatherFacts.ts";

export const PROGRESS_INSTRUMENT = "progress/report";

/** What the report is worked out with, below packages/. */
const CODE = ["core/src/", "server/src/progress/", "server/src/agenda/", "server/src/indicators/"];
/** The draws of the intervals of the monitor start here. */
const SEED = 1;

export interface MadeReport {
  readonly report: ProgressReport;
  readonly receipt: Receipt;
}

type Data = Pick<Store, "db" | "dataDir">;

/** The report of a place on a day, from what the store holds now. `data` is a register; without it the newest. */
export async function makeReport(
  store: Data,
  { place, asOf, data }: { readonly place: string; readonly asOf: string; readonly data?: string | undefined },
): Promise<Outcome<MadeReport>> {
  if (data !== undefined) {
    const register = await openRegister(store, data);
    if (!register.ok) return register;
  }
  const newest = (await listRegisters(store.db))[0]?.id ?? null;
  return reportOf(store, { place, asOf, data: data ?? newest, sequence: await recordSequence(store) });
}

/** The report of exactly one setting. */
export async function reportOf(store: Data, setting: ProgressSetting): Promise<Outcome<MadeReport>> {
  const gathered = await gatherFacts(store, setting);
  if (!gathered.ok) return gathered;
  const { facts, used } = gathered.value;
  const report = composeReport(facts);
  const content = canonicalJson(report);
  const records = used.map(({ record, version, sha256: hash }) => `${hash} ${record.id} ${version}`).sort();
  const text = `${records.join("\n")}\n`;
  const register = facts.summary?.data;
  const receipt = makeReceipt({
    version: 1,
    instrument: PROGRESS_INSTRUMENT,
    inputs: [
      ...(register
        ? [{ role: "register", kind: "register", name: register.dataset, sha256: register.sha256, bytes: 0 }]
        : []),
      ...(facts.erased ?? []).map(({ collection, id, version, on }) => ({
        role: "erased",
        kind: "records",
        name: `${collection} ${id} ${version} ${on}`,
        sha256: used.find((item) => item.record.id === id && item.version === version)!.sha256,
        bytes: 0,
      })),
      {
        role: "records",
        kind: "records",
        name: setting.sequence,
        sha256: sha256(text),
        bytes: Buffer.byteLength(text),
      },
    ],
    settings: { ...setting, place: report.place.code },
    seed: SEED,
    rules: [],
    code: await codeIdentity(CODE),
    output: { format: report.format, rows: report.sections.length, sha256: sha256(content) },
  });
  return done({ report, receipt });
}

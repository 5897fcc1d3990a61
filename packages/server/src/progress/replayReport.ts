import type { Receipt } from "@kansrijk/core/receipt/receipt";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { z } from "zod";
import { erasedVersions, type ErasedVersion } from "../collections/erasedVersions.ts";
import type { Store } from "../store/store.ts";
import { reportOf, type MadeReport } from "./makeReport.ts";

const setting = z.object({
  place: z.string(),
  asOf: z.iso.date(),
  data: z.string().nullable(),
  sequence: z.string().regex(/^\d+$/),
});

export interface ReplayedReport extends MadeReport {
  readonly equal: boolean;
  /** When it is not equal: versions from then of which text was erased since, which may be why. */
  readonly erased: readonly ErasedVersion[];
  readonly sameCode: boolean;
}

/** Makes the report of a receipt again from the records and the register of then, and compares every bit. */
export async function replayReport(
  store: Pick<Store, "db" | "dataDir">,
  receipt: Receipt,
): Promise<Outcome<ReplayedReport>> {
  const asked = setting.safeParse(receipt.settings);
  if (!asked.success)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "Dit is geen bewijs van een voortgangsrapport.",
        en: "This is not the receipt of a progress report.",
      },
    });
  const made = await reportOf(store, asked.data);
  if (!made.ok) return made;
  const { code, output } = made.value.receipt;
  const equal = output.sha256 === receipt.output.sha256;
  return done({
    ...made.value,
    equal,
    erased: equal ? [] : await erasedVersions(store, asked.data.sequence),
    sameCode: code.sha256 === receipt.code.sha256,
  });
}

import { rm } from "node:fs/promises";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { appendAudit } from "../audit/appendAudit.ts";
import { engineOf } from "../indicators/engine.ts";
import { readDataset } from "../store/datasets/readDataset.ts";
import { lakePath } from "../store/lake/lakePath.ts";
import type { Store } from "../store/store.ts";
import { REGISTER_KIND, readMeta } from "./registerMeta.ts";

/**
 * Removes a register that a user brought: its files, its secret and what was counted on it, with a line in the audit trail.
 * Views that were kept as a permalink hold their figures themselves and stay. The example register is not removed: the
 * next start would make it again.
 */
export async function removeRegister(store: Pick<Store, "db" | "dataDir">, id: string): Promise<Outcome<string>> {
  const view = await readDataset(store.db, id);
  const meta = view && readMeta(view);
  if (!view || !meta)
    return refused({
      kind: "unknown-subject",
      message: { nl: `Er is geen register "${id}".`, en: `There is no register "${id}".` },
    });
  if (view.generated)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "Dit register is verzonnen en hoort bij Kansrijk. Alleen een eigen register kan weg.",
        en: "This register is invented and comes with Kansrijk. Only a register of your own can be removed.",
      },
    });
  const { cubes, catalogue } = engineOf(store);
  const { definitions, breakdowns } = await catalogue();
  await store.db.transaction().execute(async (trx) => {
    await trx.deleteFrom("dataset").where("id", "=", id).where("kind", "=", REGISTER_KIND).execute();
    await appendAudit(trx, {
      actor: "user",
      action: "register.remove",
      subject: id,
      detail: { sha256: meta.manifest.sha256 },
    });
  });
  // After a crash here the next start removes the folder, because no dataset has it.
  await rm(lakePath(store.dataDir, id), { recursive: true, force: true });
  const counted = [...definitions.values()].flatMap((item) => (item.kind === "published" ? [] : [item]));
  await cubes.forget(meta.manifest, counted, breakdowns);
  return done(id);
}

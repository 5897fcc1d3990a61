import { cp, rm } from "node:fs/promises";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { keepRegister } from "../src/register/keepRegister.ts";
import { withDraft } from "../src/store/lake/draft.ts";
import type { Store } from "../src/store/store.ts";
import { temporaryFolder } from "./temporaryStore.ts";
import { tinyRegister } from "./tinyRegister.ts";

const TITLE: Text = { nl: "Klein register", en: "Tiny register" };

/** Keeps the tiny register in a store and gives its id; under another title it is another register. */
export async function keepTinyRegister(store: Pick<Store, "db" | "dataDir">, title = TITLE): Promise<string> {
  const folder = await temporaryFolder();
  await tinyRegister(folder);
  let id = "";
  await withDraft(store, async (draft) => {
    await cp(folder, draft, { recursive: true });
    const kept = await keepRegister(store, draft, { title, generated: true });
    if (!kept.ok) throw new Error(JSON.stringify(kept.faults.slice(0, 3)));
    id = kept.dataset.id;
  });
  await rm(folder, { recursive: true, force: true });
  return id;
}

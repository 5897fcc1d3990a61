import { cp } from "node:fs/promises";
import { registerAt } from "../src/indicators/registers.ts";
import { keepRegister } from "../src/register/keepRegister.ts";
import { withDraft } from "../src/store/lake/draft.ts";
import type { Store } from "../src/store/store.ts";
import { temporaryFolder } from "./temporaryStore.ts";
import { tinyRegister } from "./tinyRegister.ts";

/** Keeps the tiny register in a store; gives its id. */
export async function keepTinyRegister(store: Store): Promise<string> {
  const folder = await temporaryFolder();
  await tinyRegister(folder);
  const opened = await registerAt(folder);
  if (!opened.ok) throw new Error(opened.refusals[0]!.message.en);
  const { title } = opened.value;
  return withDraft(store, async (draft) => {
    await cp(folder, draft, { recursive: true });
    const kept = await keepRegister(store, draft, { title, generated: true });
    if (!kept.ok) throw new Error(JSON.stringify(kept.faults.slice(0, 3)));
    return kept.dataset.id;
  });
}

import { assembleAside } from "./assembleAside.ts";
import type { Assembled, RoundRules } from "./assembleRound.ts";
import { keepLast } from "./keepLast.ts";
import { fileContents, type FileRecord } from "./roundFiles.ts";
import type { Store } from "../store/store.ts";

const kept = keepLast<Assembled>(3);

/** Reads files into a round; the last few are kept, and files never change under their id. */
export function assembleFiles(
  { db }: Pick<Store, "db">,
  files: readonly FileRecord[],
  { tieBreaking, listRules }: RoundRules,
): Promise<Assembled> {
  const rules = { tieBreaking, listRules };
  const key = JSON.stringify([files.map(({ id }) => id), rules]);
  return kept(key, async () => assembleAside({ files: await fileContents(db, files), rules }));
}

import { assembleAside } from "./assembleAside.ts";
import type { Assembled, RoundRules } from "./assembleRound.ts";
import { fileContents, type FileRecord } from "./roundFiles.ts";
import type { Store } from "../store/store.ts";

const KEPT = 3;
const kept = new Map<string, Promise<Assembled>>();

/** Reads files into a round; the last few are kept, and files never change under their id. */
export function assembleFiles(
  { db }: Pick<Store, "db">,
  files: readonly FileRecord[],
  { tieBreaking, listRules }: RoundRules,
): Promise<Assembled> {
  const rules = { tieBreaking, listRules };
  const key = JSON.stringify([files.map(({ id }) => id), rules]);
  const known = kept.get(key);
  kept.delete(key);
  const reading =
    known ??
    fileContents(db, files).then((contents) => {
      return assembleAside({ files: contents, rules });
    });
  kept.set(key, reading);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  reading.catch(() => kept.delete(key));
  return reading;
}

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { readPlaces } from "@kansrijk/core/places/readPlaces";

const FOLDER = fileURLToPath(new URL("../../../places/", import.meta.url));

const books = new Map<string, Promise<PlaceBook>>();

/** The places of the newest division in the folder; read once. Throws TypeError for a file that cannot be used. */
export function loadPlaces(folder: string = FOLDER): Promise<PlaceBook> {
  const known = books.get(folder) ?? readBook(folder);
  books.set(folder, known);
  return known;
}

async function readBook(folder: string): Promise<PlaceBook> {
  const divisions = (await readdir(join(folder, "municipalities"))).filter((name) => name.endsWith(".yaml")).sort();
  const file = async (name: string) => ({ file: name, text: await readFile(join(folder, name), "utf8") });
  const [division, provinces, changes] = await Promise.all([
    file(`municipalities/${divisions.at(-1)}`),
    file("provinces.yaml"),
    file("changes.yaml"),
  ]);
  return readPlaces(division, provinces, changes);
}

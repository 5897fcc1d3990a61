import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  readCatalogue,
  type CatalogueReading,
  type IndicatorCatalogue,
  type NamedText,
} from "@kansrijk/core/indicators/readCatalogue";
import { duckdbIn } from "../population/duckdbIn.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

/** The folder of indicators that comes with Kansrijk. */
const OWN_INDICATORS = fileURLToPath(new URL("../../../indicators/", import.meta.url));

let own: Promise<IndicatorCatalogue> | undefined;

/** The indicators that come with Kansrijk, read once. Throws TypeError for a file with faults. */
export function loadCatalogue(): Promise<IndicatorCatalogue> {
  own ??= readCatalogueFolders().then(({ catalogue, faults }) => {
    if (faults.length === 0) return catalogue;
    throw new TypeError(
      faults.map(({ file, line, key, expected }) => `${file}:${line} ${key}: expected ${expected.en}`).join("\n"),
    );
  });
  return own;
}

/** Reads all indicators and breakdowns of the folders, and checks their SQL on empty tables of the register. */
export async function readCatalogueFolders(folders: readonly string[] = [OWN_INDICATORS]): Promise<CatalogueReading> {
  const read = async (kind: string): Promise<NamedText[]> =>
    (await Promise.all(folders.map((folder) => yamlFiles(folder, kind)))).flat();
  const { catalogue, faults } = readCatalogue(await read("definitions"), await read("breakdowns"));
  // Nothing on disk is needed: the tables are empty and in memory.
  const wrong = await duckdbIn(join(tmpdir(), "kansrijk-nothing"), (connection) =>
    checkDefinitions(connection, catalogue),
  );
  const files = new Set(wrong.map((fault) => fault.file));
  const definitions = new Map([...catalogue.definitions].filter(([, { file }]) => !files.has(file)));
  return { catalogue: { ...catalogue, definitions }, faults: [...faults, ...wrong] };
}

async function yamlFiles(folder: string, kind: string): Promise<NamedText[]> {
  const names = await readdir(join(folder, kind)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    files.map(async (name) => ({
      file: `${basename(folder)}/${kind}/${name}`,
      text: await readFile(join(folder, kind, name), "utf8"),
    })),
  );
}

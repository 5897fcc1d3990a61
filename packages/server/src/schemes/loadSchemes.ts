import { access, readdir } from "node:fs/promises";
import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";

const FOLDER = new URL("../../../core/src/funding/", import.meta.url);

/** Every funding scheme, found by its folder: adding one is adding `core/src/funding/<id>/scheme.ts`. */
export async function loadSchemes(): Promise<ReadonlyMap<string, FundingScheme>> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const found = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map(async (entry) => load(entry.name)),
  );
  return new Map(found.flat().map((scheme) => [scheme.id, scheme]));
}

async function load(name: string): Promise<FundingScheme[]> {
  const file = new URL(`${name}/scheme.ts`, FOLDER);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (!exists) return [];
  const module = (await import(file.href)) as { scheme: FundingScheme };
  return [module.scheme];
}

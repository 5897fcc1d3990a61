import type { FundingScheme } from "@kansrijk/core/funding/fundingScheme";

/** Every scheme in core, found by its folder: adding one there adds its pages here. */
const MODULES = import.meta.glob<{ scheme: FundingScheme }>("../../../core/src/funding/*/scheme.ts");

const LOADERS = new Map(
  Object.entries(MODULES).map(([path, load]) => [/funding\/([^/]+)\/scheme\.ts$/.exec(path)![1]!, load]),
);

export const SCHEME_IDS: readonly string[] = [...LOADERS.keys()].sort();

/** The scheme with its rules of calculation; undefined when there is none of that name. */
export async function loadScheme(id: string): Promise<FundingScheme | undefined> {
  const load = LOADERS.get(id);
  return load ? (await load()).scheme : undefined;
}

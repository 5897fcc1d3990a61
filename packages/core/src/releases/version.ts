/** What a new version is to users of the one before: it may break what they made, it adds, or it corrects. */
export type VersionKind = "major" | "minor" | "patch";

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** The number of the next version: the first is 1.0.0. */
export function nextVersion(previous: string | null, kind: VersionKind): string {
  const [major, minor, patch] = previous === null ? [0, 0, 0] : partsOf(previous);
  if (previous === null || kind === "major") return `${major! + 1}.0.0`;
  return kind === "minor" ? `${major}.${minor! + 1}.0` : `${major}.${minor}.${patch! + 1}`;
}

/**
 * The newest of the versions that is asked for: `2.1.0`, `2.1.*`, `2.*`, `*` or `latest`; undefined when there is none.
 */
export function matchVersion<T extends { readonly version: string }>(
  asked: string,
  versions: readonly T[],
): T | undefined {
  const pattern = asked === "latest" ? "*" : asked;
  const wild = pattern === "*" ? "" : /^((?:\d+\.){1,2})\*$/.exec(pattern)?.[1];
  const found = versions.filter(({ version }) => (wild === undefined ? version === asked : version.startsWith(wild)));
  return found.toSorted((a, b) => compare(b.version, a.version))[0];
}

function compare(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** Throws TypeError for what is no version. */
function partsOf(version: string): number[] {
  const found = VERSION.exec(version);
  if (!found) throw new TypeError(`version ${version}: expected three numbers with points`);
  return found.slice(1).map(Number);
}

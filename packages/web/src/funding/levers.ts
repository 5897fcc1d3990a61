import type { FundingScheme, FundingSource, Lever } from "@kansrijk/core/funding/fundingScheme";

/** The levers that can be moved for this kind of facts. */
export function leversFor(scheme: FundingScheme, source: FundingSource["kind"]): readonly Lever[] {
  return scheme.levers.filter((lever) => lever.sources.includes(source));
}

/**
 * The part of an overlay that changes the facts themselves, so that the server must be asked again. A lever that also
 * works on a published table works on the facts as they are.
 */
export function factsOverlay(scheme: FundingScheme, overlay: readonly string[]): string[] {
  const local = new Set(
    scheme.levers.filter((lever) => lever.sources.includes("scores")).map((lever) => lever.parameter),
  );
  return overlay.filter((item) => !local.has(item.slice(0, item.indexOf(":"))));
}

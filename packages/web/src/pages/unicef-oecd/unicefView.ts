import type { Lifted } from "@kansrijk/core/pisa/lift";
import type { PisaDomain, PisaGroup } from "@kansrijk/core/pisa/pisaSample";
import type { PisaSampleView } from "../../api/pisa.ts";
import type { UnicefSearch } from "./unicefSearch.ts";

/** What the page shows, with everything chosen that the address leaves open. */
export interface UnicefView {
  readonly sample: PisaSampleView;
  readonly group: PisaGroup;
  readonly domain: PisaDomain;
  readonly who: Exclude<Lifted, "nobody">;
  readonly points: number;
  /** Undefined takes something out of the address. */
  readonly change: (change: { readonly [K in keyof UnicefSearch]?: UnicefSearch[K] | undefined }) => void;
}

const HOME = "NLD";

/** Without a choice: a table that gives margins, the Netherlands in its latest round, reading, and the argument of the letter. */
export function unicefView(
  samples: readonly PisaSampleView[],
  search: UnicefSearch,
  change: UnicefView["change"],
): UnicefView | undefined {
  const sample =
    samples.find(({ id }) => id === search.data) ??
    samples.find(({ cautions }) => cautions.length === 0) ??
    samples.at(-1);
  if (!sample) return undefined;
  const latest = sample.groups.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const group =
    latest.find(({ country, year }) => country === (search.country ?? null) && year === (search.year ?? null)) ??
    latest.find(({ country }) => country === (search.country ?? HOME)) ??
    latest[0];
  if (!group) return undefined;
  const { who } = search;
  return {
    sample,
    group,
    domain:
      sample.domains.find((domain) => domain === search.domain) ?? sample.domains.find((d) => d === "read") ?? "math",
    who: who === undefined || who === "nobody" ? "top-tenth" : who,
    points: search.points ?? 20,
    change,
  };
}

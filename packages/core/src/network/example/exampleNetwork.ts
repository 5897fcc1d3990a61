import type { IsoDate } from "../../vocabulary/isoDate.ts";
import type { Coalition } from "../coalition.ts";
import type { Community } from "../community.ts";
import type { Organisation } from "../organisation.ts";
import { namedDraws } from "./draws.ts";
import { exampleCoalitions } from "./exampleCoalitions.ts";
import { exampleCommunities } from "./exampleCommunities.ts";
import { exampleOrganisations } from "./exampleOrganisations.ts";

export interface ExampleMunicipality {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number;
  readonly x: number;
  readonly y: number;
}

export interface ExampleRequest {
  readonly municipalities: readonly ExampleMunicipality[];
  /** Codes that take part in any case. */
  readonly members: readonly string[];
  /** The communities as they come with Kansrijk. */
  readonly communities: readonly Community[];
  /** Meetings are planned after it, questions were asked before it. */
  readonly today: IsoDate;
  readonly seed: number;
}

export interface ExampleNetwork {
  readonly organisations: readonly Organisation[];
  readonly coalitions: readonly Coalition[];
  readonly communities: readonly Community[];
}

/** As many as a letter of 2023 counts (S4, Tot slot). */
const MUNICIPALITIES = 101;

/** An invented alliance on the real map: the same for the same request. Everything invented in it says so. */
export function exampleNetwork({ municipalities, members, communities, today, seed }: ExampleRequest): ExampleNetwork {
  const draws = namedDraws(seed);
  const ordered = municipalities.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const named = new Set(members);
  const drawn = draws
    .order(ordered, "municipality", ({ inhabitants }) => Math.max(1, inhabitants))
    .toSorted((a, b) => Number(named.has(b.code)) - Number(named.has(a.code)));
  const chosen = drawn.slice(0, MUNICIPALITIES).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const organisations = exampleOrganisations(chosen, draws);
  return {
    organisations,
    coalitions: exampleCoalitions(chosen, organisations, draws),
    communities: exampleCommunities(communities, organisations, today, draws),
  };
}

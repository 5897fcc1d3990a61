import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Coalition } from "./coalition.ts";
import type { Community } from "./community.ts";
import type { FindOrganisation } from "./checkCoalition.ts";
import type { Membership } from "./membership.ts";
import { stageOn } from "./stageOn.ts";

/** What runs in a municipality. */
export interface MunicipalityStanding {
  readonly code: string;
  /** Ids of coalitions that have begun. */
  readonly coalitions: readonly string[];
  /** Ids of communities that an organisation of the municipality is a member of. */
  readonly communities: readonly string[];
  /** Known as taking part in the Gelijke Kansen Alliantie. */
  readonly memberships: readonly string[];
  /** Organisations that work there and are in the network. */
  readonly organisations: number;
}

interface Network {
  readonly municipalities: readonly { readonly code: string }[];
  readonly organisations: readonly { readonly id: string; readonly municipality?: string | undefined }[];
  readonly coalitions: readonly Coalition[];
  readonly communities: readonly Community[];
  readonly memberships: readonly Membership[];
  readonly find: FindOrganisation;
}

/** Per municipality what runs there on a day; the ones with neither a coalition nor a community are the gaps. */
export function municipalityStandings(network: Network, day: IsoDate): MunicipalityStanding[] {
  const coalitions = new Map<string, string[]>();
  const communities = new Map<string, string[]>();
  const memberships = new Map<string, string[]>();
  const organisations = new Map<string, number>();
  const add = (map: Map<string, string[]>, code: string, id: string): void => {
    const known = map.get(code) ?? [];
    if (!known.includes(id)) map.set(code, [...known, id]);
  };
  for (const coalition of network.coalitions)
    if (stageOn(coalition, day)) for (const code of coalition.municipalities) add(coalitions, code, coalition.id);
  for (const { id, members } of network.communities)
    for (const { organisation, since } of members) {
      const place = network.find(organisation)?.municipality;
      if (place !== undefined && since <= day) add(communities, place, id);
    }
  for (const { id, municipality, knownOn } of network.memberships)
    if (knownOn <= day) add(memberships, municipality, id);
  for (const { municipality } of network.organisations)
    if (municipality !== undefined) organisations.set(municipality, (organisations.get(municipality) ?? 0) + 1);
  return network.municipalities.map(({ code }) => ({
    code,
    coalitions: coalitions.get(code) ?? [],
    communities: communities.get(code) ?? [],
    memberships: memberships.get(code) ?? [],
    organisations: organisations.get(code) ?? 0,
  }));
}

export function isGap({ coalitions, communities }: MunicipalityStanding): boolean {
  return coalitions.length === 0 && communities.length === 0;
}

import type { Identified, Collection } from "@kansrijk/core/collections/collection";
import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { collection as communities } from "@kansrijk/core/collections/kinds/communities";
import { collection as growth } from "@kansrijk/core/collections/kinds/growth";
import { collection as membership } from "@kansrijk/core/collections/kinds/membership";
import { collection as organisations } from "@kansrijk/core/collections/kinds/organisations";
import type { Coalition } from "@kansrijk/core/network/coalition";
import type { FindOrganisation } from "@kansrijk/core/network/checkCoalition";
import type { Community } from "@kansrijk/core/network/community";
import type { GrowthFigure } from "@kansrijk/core/network/growthFigure";
import type { Membership } from "@kansrijk/core/network/membership";
import { municipalityOrganisation, type Organisation } from "@kansrijk/core/network/organisation";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { listRecords } from "../collections/recordStore.ts";
import { loadPlaces } from "../places/placeBook.ts";
import type { Store } from "../store/store.ts";

/** The whole network as it is kept now, with the municipalities of the country. */
export interface Network {
  readonly places: PlaceBook;
  readonly organisations: readonly Organisation[];
  readonly coalitions: readonly Coalition[];
  readonly communities: readonly Community[];
  readonly memberships: readonly Membership[];
  readonly growth: readonly GrowthFigure[];
  readonly find: FindOrganisation;
  /** Something in it was made up as an example. */
  readonly generated: boolean;
}

export async function readNetwork(store: Pick<Store, "db">): Promise<Network> {
  const records = async <R extends Identified>(collection: Collection<R>): Promise<R[]> =>
    (await listRecords(store, collection)).map(({ record }) => record);
  const [places, orgs, coals, comms, members, figures] = await Promise.all([
    loadPlaces(),
    records(organisations),
    records(coalitions),
    records(communities),
    records(membership),
    records(growth),
  ]);
  const known = new Map<string, Organisation>([
    ...places.municipalities.map((item) => [item.code, municipalityOrganisation(item)] as const),
    ...orgs.map((item) => [item.id, item] as const),
  ]);
  return {
    places,
    organisations: orgs,
    coalitions: coals,
    communities: comms,
    memberships: members,
    growth: figures,
    find: (id) => known.get(id),
    generated: [...orgs, ...coals].some((item) => item.generated),
  };
}

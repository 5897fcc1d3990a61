import { COUNTRY, type PlaceBook } from "@kansrijk/core/places/placeBook";
import type { PlaceKind } from "@kansrijk/core/places/place";

export interface PlaceListing {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly province: string | null;
  readonly inhabitants: number | null;
  /** Column and row in the tile map. */
  readonly tile: readonly number[] | null;
}

/** The country, its provinces and its municipalities, in this order. */
export function placeListings({ provinces, municipalities }: PlaceBook): PlaceListing[] {
  return [
    { code: COUNTRY.code, name: COUNTRY.name, kind: "country", province: null, inhabitants: null, tile: null },
    ...provinces.map(({ code, name, tile }) => ({
      code,
      name,
      kind: "province" as const,
      province: null,
      inhabitants: null,
      tile,
    })),
    ...municipalities.map(({ code, name, province, inhabitants, tile }) => ({
      code,
      name,
      kind: "municipality" as const,
      province,
      inhabitants,
      tile,
    })),
  ];
}

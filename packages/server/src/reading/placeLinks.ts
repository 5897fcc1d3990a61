import type { PlaceBook } from "@kansrijk/core/places/placeBook";

/** The ways from a place: up to the country, its provinces, and the municipalities of a province. */
export function placeLinks(places: PlaceBook, code: string, hrefOf: (code: string) => string) {
  const upward = places.upward(code);
  const province = upward.find(({ kind }) => kind === "province");
  const country = upward.at(-1);
  const listed = [
    ...(country ? [country] : []),
    ...places.provinces,
    ...(province ? places.within(province.code) : []),
  ];
  return listed.filter((place) => place.code !== code).map((place) => ({ href: hrefOf(place.code), text: place.name }));
}

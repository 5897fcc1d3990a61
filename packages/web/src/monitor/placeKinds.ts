import type { Text } from "@kansrijk/core/vocabulary/text";

export type PlaceKind = "country" | "province" | "municipality";

export function placeKind(code: string): PlaceKind {
  if (code.startsWith("PV")) return "province";
  return code.startsWith("GM") ? "municipality" : "country";
}

export const PLACE_KINDS: Record<PlaceKind, Text> = {
  country: { nl: "land", en: "country" },
  province: { nl: "provincie", en: "province" },
  municipality: { nl: "gemeente", en: "municipality" },
};

/** A name in small plain letters, for searching: "Súdwest-Fryslân" -> "sudwest-fryslan". */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("'", "")
    .trim();
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Places whose name begins with what was typed, then those that hold it; the larger kinds first. */
export function findPlaces<P extends Named>(places: readonly P[], typed: string, most: number): P[] {
  const asked = plainName(typed);
  if (asked === "") return places.slice(0, most);
  const rank = ({ name }: P) => {
    const at = plainName(name).indexOf(asked);
    return at === -1 ? 3 : at === 0 ? 0 : /[\s-]/.test(plainName(name)[at - 1]!) ? 1 : 2;
  };
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ place }) => place);
}

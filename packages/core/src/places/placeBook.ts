import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Municipality, Place, PlaceChange, PlaceFiles, Province } from "./place.ts";
import { placeName } from "./placeName.ts";
import { successors, type Share } from "./successors.ts";

/** The places of one division of the country, and what became of older municipalities. */
export interface PlaceBook {
  /** The day of the division. */
  readonly date: IsoDate;
  /** In order of code. */
  readonly municipalities: readonly Municipality[];
  readonly provinces: readonly Province[];
  readonly changes: readonly PlaceChange[];
  /** By code: `NL`, `PV27`, `GM0363`; also with the padding of CBS (`GM0363    `). */
  place(code: string): Place | undefined;
  municipality(code: string): Municipality | undefined;
  /** By name in any spelling; a municipality goes before a province of the same name. Undefined when several have the name. */
  byName(name: string): Place | undefined;
  /** From the place itself up to the country. */
  upward(code: string): readonly Place[];
  /** Those in a place: all, of a province, or the municipality itself. */
  within(code: string): readonly Municipality[];
  /** Where the inhabitants of a municipality belong in this division, or on an earlier day. */
  successors(code: string, at?: IsoDate): readonly Share[];
}

export const COUNTRY: Place = { code: "NL", name: "Nederland", kind: "country", parent: null };

export function placeBook({ date, changes, ...files }: PlaceFiles): PlaceBook {
  const municipalities = [...files.municipalities].sort((a, b) => (a.code < b.code ? -1 : 1));
  const provinces = [...files.provinces].sort((a, b) => (a.code < b.code ? -1 : 1));
  const places = new Map<string, Place>([
    [COUNTRY.code, COUNTRY],
    ...provinces.map(({ code, name }) => [code, { code, name, kind: "province", parent: COUNTRY.code }] as const),
    ...municipalities.map(
      ({ code, name, province }) => [code, { code, name, kind: "municipality", parent: province }] as const,
    ),
  ]);
  const byCode = new Map(municipalities.map((item) => [item.code, item]));
  // What comes last wins: municipalities go before provinces, and these before the country.
  const names = [namesOf([COUNTRY]), namesOf(provinces), namesOf(municipalities)].flatMap((one) => [...one]);
  const named = new Map(names);
  const place = (code: string): Place | undefined => places.get(code.trim());
  return {
    date,
    municipalities,
    provinces,
    changes,
    place,
    municipality: (code) => byCode.get(code.trim()),
    byName: (name) => place(named.get(placeName(name)) ?? ""),
    upward: (code) => upward(place, code),
    within: (code) => municipalities.filter((item) => [item.code, item.province, COUNTRY.code].includes(code.trim())),
    successors: (code, at = date) => successors(changes, code.trim(), at),
  };
}

function upward(place: PlaceBook["place"], code: string): Place[] {
  const found = place(code);
  return found ? [found, ...(found.parent === null ? [] : upward(place, found.parent))] : [];
}

/** Code by name; a name that two of them have is no name of either. */
function namesOf(
  items: readonly { code: string; name: string; aliases?: string[] | undefined }[],
): Map<string, string> {
  const result = new Map<string, string>();
  const doubled = new Set<string>();
  for (const { code, name, aliases = [] } of items) {
    for (const one of new Set([name, ...aliases].map(placeName))) {
      if (result.has(one)) doubled.add(one);
      result.set(one, code);
    }
  }
  for (const one of doubled) result.delete(one);
  return result;
}

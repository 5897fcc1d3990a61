import { municipalityCode } from "../../tables/cells/municipalityCode.ts";
import { oneOf } from "../../tables/cells/oneOf.ts";
import { orBlank } from "../../tables/cells/orBlank.ts";
import { wholeNumber } from "../../tables/cells/wholeNumber.ts";
import { optional, required } from "../../tables/column.ts";
import { defineFormat, listOf } from "../../tables/tableFormat.ts";
import type { Refusal } from "../../vocabulary/refusal.ts";
import type { NationalPlace } from "./nationalPlace.ts";

/** A real number of pupils that the generated country must have, relative to the other places that are given. */
export interface PlaceMargin {
  /** 363 is GM0363. */
  readonly municipality: number;
  /** Null: all pupils; else those whose parents were, or were not, born outside Europe. */
  readonly outsideEurope: boolean | null;
  readonly pupils: number;
}

/** A table of numbers of pupils by municipality, and by origin where that is known. */
export const placeMarginTable = defineFormat({
  id: "place-margins",
  title: { nl: "Aantallen leerlingen per gemeente om op te passen", en: "Numbers of pupils by municipality to fit to" },
  source: { publisher: "Kansrijk" },
  encodings: ["utf-8"],
  columns: {
    municipality: required(["municipality", "gemeente"], municipalityCode),
    origin: optional(["origin", "herkomst"], orBlank(oneOf({ "outside-europe": "outside", other: "other" }))),
    pupils: required(["pupils", "leerlingen"], wholeNumber({ max: 10_000_000 })),
  },
  unique: {
    columns: ["municipality", "origin"],
    one: { nl: "gemeente en herkomst", en: "municipality and origin" },
    of: ({ municipality, origin }) => `${municipality} ${origin ?? ""}`,
  },
  open: listOf(({ municipality, origin, pupils }): PlaceMargin => ({
    municipality: municipality === null ? 0 : Number(municipality.slice(2)),
    outsideEurope: origin === null ? null : origin === "outside",
    pupils,
  })),
});

/** Empty when the places are known and the parts are not more than the whole. */
export function marginRefusals(margins: readonly PlaceMargin[], places: readonly NationalPlace[]): Refusal[] {
  const known = new Set(places.map(({ code }) => code));
  const whole = new Map(margins.flatMap((row) => (row.outsideEurope === null ? [[row.municipality, row.pupils]] : [])));
  const refuse = (municipality: number, nl: string, en: string): Refusal => ({
    kind: "invalid-setting",
    message: { nl: `Gemeente ${municipality}: ${nl}.`, en: `Municipality ${municipality}: ${en}.` },
  });
  return margins.flatMap(({ municipality, outsideEurope, pupils }) => {
    if (!known.has(municipality))
      return [refuse(municipality, "bestaat niet in deze indeling", "is not in this division")];
    const all = whole.get(municipality);
    if (all === undefined)
      return [refuse(municipality, "het aantal van alle leerlingen ontbreekt", "the number of all pupils is missing")];
    if (outsideEurope !== null && pupils > all)
      return [refuse(municipality, "een deel is groter dan het geheel", "a part is larger than the whole")];
    return [];
  });
}

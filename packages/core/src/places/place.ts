import { z } from "zod";
import { CODE_LISTS } from "../register/codeLists.ts";
import { isIsoDate, type IsoDate } from "../vocabulary/isoDate.ts";
import { said } from "../vocabulary/said.ts";

export const MUNICIPALITY_CODE = /^GM\d{4}$/;
const municipalityCode = z.string().regex(MUNICIPALITY_CODE, said("GM en vier cijfers", "expected GM and four digits"));
const provinceCode = z.string().regex(/^PV(2\d|3[01])$/, said("PV20 tot en met PV31", "expected PV20 to PV31"));
const date = z.string().refine(isIsoDate, said("een dag als jjjj-mm-dd", "expected a day, yyyy-mm-dd"));
const tile = z.tuple([z.int().min(0), z.int().min(0)]);
const source = z.strictObject({ title: z.string().min(1), link: z.url() });
const urbanity = z.enum(CODE_LISTS.urbanity.map((level) => level.code) as [string, ...string[]]);
const names = z.array(z.string().min(1)).optional();

const municipality = z.strictObject({
  code: municipalityCode,
  name: z.string().min(1),
  /** Other names in use: Den Haag. */
  aliases: names,
  province: provinceCode,
  inhabitants: z.int().min(0),
  urbanity,
  /** Centre of the area in RD, in metres. */
  x: z.int(),
  y: z.int(),
  /** Column and row on the tile map of municipalities. */
  tile,
});

const province = z.strictObject({ code: provinceCode, name: z.string().min(1), aliases: names, tile });

const change = z.strictObject({
  date,
  from: municipalityCode,
  name: z.string().min(1),
  /** Where the inhabitants went, as shares that add up to 1. */
  to: z.array(z.strictObject({ code: municipalityCode, share: z.number().gt(0).max(1) })).min(1),
  status: z.enum(["known", "recalled"]),
  source: z.string(),
});

/** A file of packages/places/municipalities: the division on one day. */
export const divisionSchema = z.strictObject({
  date,
  sources: z.array(source).min(1),
  municipalities: z.array(municipality).min(1),
});

export const provincesSchema = z.strictObject({ sources: z.array(source).min(1), provinces: z.array(province) });

export const changesSchema = z
  .strictObject({ sources: z.record(z.string(), source), changes: z.array(change) })
  .refine(
    ({ sources, changes }) => changes.every((item) => item.source in sources),
    said("een bron uit de lijst", "expected a source of the list"),
  )
  .refine(
    ({ changes }) => changes.every(({ to }) => Math.abs(to.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9),
    said("aandelen die samen 1 zijn", "expected shares that add up to 1"),
  );

export type Municipality = Readonly<z.infer<typeof municipality>>;
export type Province = Readonly<z.infer<typeof province>>;
export type PlaceChange = Readonly<z.infer<typeof change>>;

export type PlaceKind = "country" | "province" | "municipality";

/** A place of the hierarchy: the country, a province or a municipality. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** The place it lies in; null for the country. */
  readonly parent: string | null;
}

export interface PlaceFiles {
  readonly date: IsoDate;
  readonly municipalities: readonly Municipality[];
  readonly provinces: readonly Province[];
  readonly changes: readonly PlaceChange[];
}

import { dissolve } from "@kansrijk/core/places/dissolve";
import { mapPositions, readShape } from "@kansrijk/core/places/geoJson";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Shape } from "@kansrijk/core/places/shape";
import { simplifyShapes } from "@kansrijk/core/places/simplifyShapes";
import { keptTables, readKeptTable, type KeptTable } from "../imports/keptTables.ts";
import type { Store } from "../store/store.ts";
import { loadPlaces } from "./placeBook.ts";

export type Division = "municipalities" | "provinces";

export interface AreaGeometry {
  /** The imported table that the borders come from. */
  readonly dataset: string;
  readonly title: string;
  /** In the division of today, simplified; degrees in WGS84. */
  readonly shapes: readonly Shape[];
  /** Places of today that have no borders in the file. */
  readonly missing: readonly string[];
}

/** About 170 m from east to west and 220 m from north to south: less than a pixel on a map of the country. */
const TOLERANCE = 0.002;
const DECIMALS = 1e4;

const made = new Map<string, Promise<AreaGeometry>>();

/**
 * Borders of municipalities or provinces for a map, from the newest imported file with borders of municipalities.
 * Municipalities that were joined since are one area, without the old border. Undefined when no such file was imported.
 */
export async function areaGeometry(
  store: Pick<Store, "db" | "dataDir">,
  division: Division,
): Promise<AreaGeometry | undefined> {
  for (const table of await keptTables(store, "area-shapes")) {
    const key = `${store.dataDir} ${table.dataset.id} ${division}`;
    const known = made.get(key) ?? makeGeometry(table, division);
    made.set(key, known);
    const geometry = await known;
    if (geometry.shapes.length > 0) return geometry;
  }
  return undefined;
}

async function makeGeometry(table: KeptTable, division: Division): Promise<AreaGeometry> {
  const [stored, book] = await Promise.all([readKeptTable(table), loadPlaces()]);
  const [codes, texts] = ["code", "shape"].map((name) => {
    const column = stored.columns.find((item) => item.name === name);
    return column?.kind === "text" ? [...column.index].map((place) => column.codes[place]!) : [];
  }) as [string[], string[]];
  const shapes = codes.flatMap((code, row) =>
    code.startsWith("GM") ? [readShape(code, JSON.parse(texts[row]!))] : [],
  );
  const areas = simplifyShapes(dissolve(shapes, placeOf(book, division)), TOLERANCE);
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
  const wanted = division === "provinces" ? book.provinces : book.municipalities;
  return {
    dataset: table.dataset.id,
    title: table.dataset.title,
    shapes: mapPositions(areas, ([lon, lat]) => [round(lon), round(lat)]),
    missing: wanted.map(({ code }) => code).filter((code) => areas.every((area) => area.code !== code)),
  };
}

/** The area of today that a municipality of the file belongs to; of one that was divided the largest part. */
function placeOf(book: PlaceBook, division: Division): (code: string) => string {
  return (code) => {
    const now = book.successors(code)[0]!.code;
    return division === "provinces" ? (book.municipality(now)?.province ?? now) : now;
  };
}

import { expect, test } from "vitest";
import { readStored } from "../../../test/readings.ts";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { detectFormat } from "../detectFormat.ts";
import { columnQuality } from "../quality/columnQuality.ts";
import { cellTotals } from "../quality/qualityLines.ts";
import type { TableFormat } from "../tableFormat.ts";

const modules: Readonly<Record<string, { readonly format: TableFormat<unknown> }>> = import.meta.glob(
  ["./*.ts", "!./*.test.ts"],
  { eager: true },
);
const formats = Object.values(modules).map((module) => module.format);

interface Expected {
  readonly rows: number;
  readonly stored?: number;
  /** Lowest and highest sum per column. */
  readonly sums?: Readonly<Record<string, readonly [number, number]>>;
  readonly cells?: { readonly band?: number; readonly secret?: number; readonly blank?: number };
}

const exact = (sum: number): readonly [number, number] => [sum, sum];

/** Rows, sums and protected cells of every real file, counted outside Kansrijk. */
const REAL: readonly (readonly [string, string, Expected])[] = [
  ["duo-po/02.-alle-schoolvestigingen-basisonderwijs_2026.csv", "duo-addresses", { rows: 6122 }],
  ["duo-po/02.-alle-schoolvestigingen-basisonderwijs_2020.csv.gz", "duo-addresses", { rows: 6268 }],
  [
    "duo-po/06.-historisch-overzicht-leerlingen-per-vestiging_1996-2025.csv",
    "duo-pupils-history",
    { rows: 9737, stored: 9737 * 30, cells: { band: 762 } },
  ],
  [
    "duo-po/schooladviezen-per-school-2019-2025.csv.gz",
    "duo-school-advice-compact",
    { rows: 37_448, cells: { band: 88_833 + 18_610 } },
  ],
  ["duo-po/raw-sample_04-leerlingen-bo-sbo-schooladviezen-2024-2025.csv", "duo-school-advice", { rows: 12 }],
  ["duo-po/05.-gemiddelde-eindscores-bo-sbo-2018-2019.csv", "duo-final-scores", { rows: 6579, stored: 6579 * 5 }],
  ["duo-po/gemiddelde-afstand-woonadres-schoolvestiging-2019-2020.csv", "duo-home-distance", { rows: 7301 }],
  [
    "duo-po/leerlingen-po-vestiging-x-postcode4_2024-10-01.csv.gz",
    "duo-pupils-postcode-compact",
    { rows: 110_853, sums: { pupils: [1_332_337, 2_107_576] } },
  ],
  [
    "duo-po/raw-sample_leerlingen-po-pc4-leeftijd_Utrecht_2024.csv",
    "duo-pupils-postcode",
    { rows: 2913, stored: 2913 * 23 },
  ],
  ["duo-vo/02.-alle-vestigingen-vo_2020.csv", "duo-addresses-vo", { rows: 1619 }],
  [
    "duo-vo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2016-2017.csv.gz",
    "duo-pupils-track",
    { rows: 28_362, stored: 28_362 * 12, sums: { pupils: exact(1_002_338) } },
  ],
  [
    "duo-vo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2017-2018.csv.gz",
    "duo-pupils-track",
    { rows: 25_172, stored: 25_172 * 12, sums: { pupils: exact(992_195) } },
  ],
  [
    "duo-vo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv.gz",
    "duo-pupils-track",
    { rows: 24_243, stored: 24_243 * 12, sums: { pupils: exact(956_857) } },
  ],
  [
    "duo-vo/05.-zittenblijven-opstroom-afstroom-vo_1516-1617.csv",
    "duo-movers",
    {
      rows: 1297,
      sums: { pupils: exact(972_204), repeaters: exact(55_659), moved_down: exact(26_886), moved_up: exact(46_554) },
    },
  ],
  [
    "duo-vo/05.-zittenblijven-opstroom-afstroom-vo_later.csv",
    "duo-movers",
    {
      rows: 1339,
      sums: { pupils: exact(962_015), repeaters: exact(59_960), moved_down: exact(29_583), moved_up: exact(42_434) },
    },
  ],
  [
    "duo-vo/examenkandidaten-en-geslaagden-2014-2019.csv.gz",
    "duo-exams",
    { rows: 13_986, stored: 13_986 * 20, cells: { band: 0, blank: 143_047 } },
  ],
  [
    "duo-vo/examenkandidaten-en-geslaagden-2019-2024.csv.gz",
    "duo-exams",
    { rows: 12_782, stored: 12_782 * 15, cells: { band: 99_220, blank: 40_893 } },
  ],
  ["duo-vo/vsv-per-swv-2015.csv", "duo-early-leaving", { rows: 1270, sums: { leavers: exact(4522) } }],
  ["cbs/achterstandsscores-scholen-2019.csv", "cbs-scores-po", { rows: 4295 }],
  ["cbs/pc4_2023_v2.csv.gz", "cbs-postcodes", { rows: 4070, cells: { secret: 13_767 } }],
  ["cbs/pc4_2024_v1.csv.gz", "cbs-postcodes", { rows: 4072, cells: { secret: 11_242 } }],
  ["cbs/ses-woa-2019-amsterdam-wijk-buurt_85163NED.csv", "cbs-ses-woa", { rows: 579, cells: { secret: 5 * 90 } }],
  ["cbs/kerncijfers-gemeenten-2022_tmap.csv", "cbs-key-figures", { rows: 345, cells: { band: 0, blank: 0 } }],
  ["cbs/kerncijfers-wijken-2022_tmap.csv.gz", "cbs-key-figures", { rows: 3340, cells: { band: 3340, blank: 1164 } }],
  [
    "amsterdam-matching/osvo-matching-2025-per-afdeling.csv",
    "osvo-matching",
    { rows: 152, sums: { first_preferences: exact(7639), placed: exact(7631), placed_first: exact(5703) } },
  ],
  [
    "amsterdam-matching/osvo-vwo-capaciteit-plaatsing-2020-2025.csv",
    "osvo-capacity",
    { rows: 41, cells: { blank: 31 } },
  ],
  ["reference/gka-gemeenten.csv", "gka-municipalities", { rows: 32 }],
  ["reference/advice_matrix_kansenkaart.csv", "advice-matrix", { rows: 23, stored: 23 * 11 }],
  ["reference/duo-ckan-catalogus.json", "duo-catalogue", { rows: 302 }],
  ["reference/cbs-onderwijs-catalogus.json", "cbs-catalogue", { rows: 266 }],
  ["geo/gemeenten-2022.geojson", "area-shapes", { rows: 345 }],
  ["geo/provincies-2022.geojson", "area-shapes", { rows: 12 }],
  ["geo/scholen-po-vo-mbo-ho-locaties_2024-11.csv.gz", "school-locations", { rows: 8717, cells: { blank: 277 } }],
  ["geo/pc4-centroids.csv", "postcode-centroids", { rows: 4071 }],
  ["geo/nl_prov_grid1.csv", "tile-grid", { rows: 12 }],
  ["geo/nl_prov_grid2.csv", "tile-grid", { rows: 12 }],
];

for (const [path, id, { rows, stored = rows, sums = {}, cells = {} }] of REAL) {
  test.skipIf(isAbsent(path))(`${path} is ${id}, whole and with its bands (skipped without ../shared/data)`, () => {
    const { name, bytes } = sharedFile(path);
    const detection = detectFormat(formats, name, bytes);
    if (!detection.ok) throw new Error(JSON.stringify(detection.faults));
    expect(detection.format.id).toBe(id);
    const reading = readStored(detection.format, bytes, name);
    expect([reading.rowCount, reading.stored.rowCount]).toStrictEqual([rows, stored]);
    const columns = reading.stored.columns.map(columnQuality);
    for (const [column, [low, high]] of Object.entries(sums)) {
      expect(columns.find((one) => one.name === column)?.sum).toStrictEqual({ low, high });
    }
    expect(cellTotals({ columns })).toMatchObject(cells);
  });
}

const TRACKS = "duo-vo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv.gz";
test.skipIf(isAbsent(TRACKS))(
  "375,012 of the pupils of 2019 are in the first two years (skipped without ../shared/data)",
  () => {
    const { name, bytes } = sharedFile(TRACKS);
    const { stored } = readStored(
      formats.find((format) => format.id === "duo-pupils-track")!,
      bytes,
      name,
    );
    const track = stored.columns.find((column) => column.name === "track");
    const pupils = stored.columns.find((column) => column.name === "pupils");
    if (track?.kind !== "text" || pupils?.kind !== "count") throw new Error("expected other columns");
    const first = track.codes.indexOf("Brugjaar 1-2");
    expect(pupils.low.reduce((sum, low, row) => (track.index[row] === first ? sum + low : sum), 0)).toBe(375_012);
  },
);

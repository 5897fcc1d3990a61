import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { dissolve, neighbours } from "@kansrijk/core/places/dissolve";
import { mapPositions, shapesOf } from "@kansrijk/core/places/geoJson";
import { changesSchema } from "@kansrijk/core/places/place";
import { toRd } from "@kansrijk/core/places/rdCoordinates";
import { centroid, type Shape } from "@kansrijk/core/places/shape";
import { successors } from "@kansrijk/core/places/successors";
import { tileLayout, type Tile, type TilePlace } from "@kansrijk/core/places/tileLayout";
import { eachRecord, firstRecord } from "@kansrijk/core/tables/csvRecords";

/**
 * Makes packages/places/municipalities/2024-01-01.yaml and provinces.yaml from the public files of CBS and Kadaster:
 * node --import tsx scripts/derivePlaces.ts <gemeenten-2022.geojson> <kerncijfers-gemeenten-2022.csv>
 */
const DATE = "2024-01-01";
const PLACES = new URL("../packages/places/", import.meta.url);

const PROVINCES: Readonly<Record<string, string>> = {
  PV20: "Groningen",
  PV21: "Fryslân",
  PV22: "Drenthe",
  PV23: "Overijssel",
  PV24: "Flevoland",
  PV25: "Gelderland",
  PV26: "Utrecht",
  PV27: "Noord-Holland",
  PV28: "Zuid-Holland",
  PV29: "Zeeland",
  PV30: "Noord-Brabant",
  PV31: "Limburg",
};

const URBANITY: Readonly<Record<string, string>> = {
  "extremely urbanised": "very-urban",
  "strongly urbanised": "urban",
  "moderately urbanised": "moderate",
  "hardly urbanised": "little",
  "not urbanised": "rural",
};

/** Names that the source has without marks, and names of municipalities that the source does not know yet. */
const NAMES: Readonly<Record<string, string>> = {
  GM1900: "Súdwest-Fryslân",
  GM1970: "Noardeast-Fryslân",
  GM1992: "Voorne aan Zee",
};

/** Other names in use, and how DUO spells them. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  GM0518: ["Den Haag"],
  GM0796: ["Den Bosch"],
  GM0373: ["Bergen NH", "Bergen (Noord-Holland)"],
  GM0893: ["Bergen LB", "Bergen (Limburg)"],
  GM0820: ["Nuenen CA", "Nuenen"],
  PV21: ["Friesland"],
};

const SOURCES = [
  {
    title: "CBS, Kerncijfers wijken en buurten 2022 (inwoners en stedelijkheid op 1 januari 2022)",
    link: "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/wijk-en-buurtstatistieken",
  },
  {
    title: "CBS en Kadaster, Wijk- en buurtkaart 2022 (middelpunten; CC BY 4.0)",
    link: "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data",
  },
];

interface Row {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number;
  readonly urbanity: string;
}

const [geometryFile = "", figuresFile = ""] = process.argv.slice(2);
const changes = changesSchema.parse(parse(await readFile(new URL("changes.yaml", PLACES), "utf8"))).changes;
const codeAt = (code: string): string => successors(changes, code, DATE)[0]!.code;
const reading = shapesOf(JSON.parse(await readFile(geometryFile, "utf8")));
if (!reading.ok) throw new Error(`${geometryFile}: ${reading.path}: expected ${reading.expected}`);
const shapes = dissolve(reading.shapes, codeAt);
const flat = mapPositions(shapes, ([lon, lat]) => {
  const { x, y } = toRd({ lon, lat });
  return [x, y];
});
const rows = rowsOf(await readFile(figuresFile, "utf8"));
await writeFile(new URL(join("municipalities", `${DATE}.yaml`), PLACES), municipalitiesYaml());
await writeFile(new URL("provinces.yaml", PLACES), provincesYaml());

function rowsOf(csv: string): Map<string, Row[]> {
  const header = firstRecord(csv, ",");
  const result = new Map<string, Row[]>();
  eachRecord(csv, ",", { row: 1, line: 1 }, (cells, { row }) => {
    if (row === 1 || cells.length < header.length) return;
    const of = (name: string): string => cells[header.indexOf(name)]!;
    const province = of("province") === "Fryslan" ? "Fryslân" : of("province");
    const code = of("code");
    const item = {
      code,
      name: NAMES[code] ?? of("name"),
      province: Object.entries(PROVINCES).find(([, name]) => name === province)![0],
      inhabitants: Number(of("population")),
      urbanity: URBANITY[of("urbanity")]!,
    };
    result.set(codeAt(code), [...(result.get(codeAt(code)) ?? []), item]);
  });
  return result;
}

function tilesOf(areas: readonly Shape[]): Tile[] {
  const touching = neighbours(areas);
  const index = new Map(areas.map(({ code }, place) => [code, place]));
  const places = areas.map((area): TilePlace => {
    const { x, y } = centroid(area);
    return { x, y, neighbours: [...touching.get(area.code)!].map((code) => index.get(code)!) };
  });
  return tileLayout(places);
}

function municipalitiesYaml(): string {
  const tiles = tilesOf(flat);
  const lines = flat.map((shape, place) => {
    const parts = rows.get(shape.code)!.sort((a, b) => b.inhabitants - a.inhabitants);
    const own = parts.find((part) => part.code === shape.code) ?? parts[0]!;
    const { x, y } = centroid(shape);
    const inhabitants = parts.reduce((sum, part) => sum + part.inhabitants, 0);
    return `  - { code: ${shape.code}, name: ${quoted(NAMES[shape.code] ?? own.name)}, ${aliases(shape.code)}province: ${own.province}, inhabitants: ${inhabitants}, urbanity: ${own.urbanity}, x: ${Math.round(x)}, y: ${Math.round(y)}, tile: [${tiles[place]!.join(", ")}] }`;
  });
  return `# Made by scripts/derivePlaces.ts; a municipality that took others in has the sum of their inhabitants and the urbanity of
# itself, or of the largest part when it is new. tile: column and row on the tile map (docs/methods/places.md).
date: ${DATE}
${sources()}municipalities:
${lines.join("\n")}
`;
}

function provincesYaml(): string {
  const provinces = dissolve(flat, (code) => rows.get(code)![0]!.province);
  const tiles = tilesOf(provinces);
  const lines = provinces.map(
    ({ code }, place) =>
      `  - { code: ${code}, name: ${PROVINCES[code]}, ${aliases(code)}tile: [${tiles[place]!.join(", ")}] }`,
  );
  return `# Made by scripts/derivePlaces.ts.\n${sources()}provinces:\n${lines.join("\n")}\n`;
}

function sources(): string {
  return `sources:\n${SOURCES.map(({ title, link }) => `  - title: ${title}\n    link: ${link}\n`).join("")}`;
}

function aliases(code: string): string {
  const names = ALIASES[code];
  return names ? `aliases: [${names.map(quoted).join(", ")}], ` : "";
}

function quoted(name: string): string {
  return /^[\p{L} -]+$/u.test(name) ? name : JSON.stringify(name);
}

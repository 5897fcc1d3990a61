import type { BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import { codesInSql } from "@kansrijk/core/indicators/codesInSql";
import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";

/** A definition whose figures come from the register. */
export type RegisterDefinition = Exclude<IndicatorDefinition, { kind: "published" }>;

/** Raised when what a cube holds changes for the same definition. */
export const CUBE_VERSION = 4;

/** Column of a breakdown in a cube. */
export function cubeColumn(breakdown: string): string {
  return `g_${breakdown.replaceAll("-", "_")}`;
}

/** The breakdowns into groups that a cube has a column for, in order of id. */
export function cubeBreakdowns(
  definition: RegisterDefinition,
  known: ReadonlyMap<string, BreakdownDefinition>,
): BreakdownDefinition[] {
  const grouping =
    definition.kind === "gap-at-equal-score" || definition.kind === "segregation" ? [definition.group.breakdown] : [];
  const ids = [...new Set([...definition.breakdowns, ...grouping])].sort();
  return ids.map((id) => known.get(id)!).filter((breakdown) => breakdown.kind === "group");
}

const NEAREST = "nearest_sites";

/**
 * Which site of a sector is nearest to the middle of each postcode area, of the sites with pupils in that school year; of
 * equals the first. Sites that are open in the same years are compared once, and not again for every year.
 */
export const NEAREST_SITES = `CREATE TEMP TABLE ${NEAREST} AS
WITH open AS (SELECT site, list_sort(list(DISTINCT school_year)) AS years FROM enrolments GROUP BY site),
best AS (
  SELECT postcodes.postcode AS postcode, sites.sector AS sector, open.years AS years,
    min({d: (CAST(sites.x AS BIGINT) - postcodes.x) * (sites.x - postcodes.x)
      + (CAST(sites.y AS BIGINT) - postcodes.y) * (sites.y - postcodes.y), s: sites.site}) AS nearest
  FROM postcodes CROSS JOIN sites JOIN open ON open.site = sites.site
  WHERE sites.x IS NOT NULL AND sites.y IS NOT NULL
  GROUP BY ALL
)
SELECT postcode, sector, school_year, struct_extract(min(nearest), 's') AS site
FROM (SELECT postcode, sector, unnest(years) AS school_year, nearest FROM best)
GROUP BY ALL`;

export interface CubeQuery {
  /** The whole statement. */
  readonly sql: string;
  /** Columns that tell the rows apart; place and year first. */
  readonly keys: readonly string[];
  /** Per key of the definition the piece that was put in, to find out which one is wrong. */
  readonly pieces: readonly { readonly key: string; readonly sql: string }[];
}

/**
 * One statement that makes the cube of a definition: rows of the relation with their pupil, site and municipality,
 * counted per year, municipality, site and group. `columns` are those of the relation.
 */
export function cubeQuery(
  definition: RegisterDefinition,
  known: ReadonlyMap<string, BreakdownDefinition>,
  columns: ReadonlySet<string>,
): CubeQuery {
  const groups = cubeBreakdowns(definition, known);
  const measures = measuresOf(definition);
  const site = columns.has("site") ? "fact.site" : "CAST(NULL AS INTEGER)";
  const place = { site: "sites.municipality", home: "pupils.home_municipality", fact: "fact.municipality" };
  const municipality = place[definition.place];
  const keys = groups.map(({ id, expression }) => `CAST(${sqlOf(expression)} AS TINYINT) AS ${cubeColumn(id)}`);
  const band = definition.kind === "gap-at-equal-score" ? [`CAST(${sqlOf(definition.band)} AS INTEGER) AS band`] : [];
  const split = definition.kind === "segregation" && definition.counterfactual === "nearest-site";
  const nearest = split ? [`coalesce(${NEAREST}.site, ${site}) AS nearest`] : [];
  const conditions = [
    ...(definition.among === undefined ? [] : [sqlOf(definition.among)]),
    // Not as HAVING: GROUP BY ALL would then group by the score itself, and give a row per score.
    ...(definition.kind === "gap-at-equal-score" ? [`${sqlOf(definition.band)} IS NOT NULL`] : []),
  ];
  const where = conditions.length === 0 ? "" : `WHERE ${conditions.map((text) => `(${text})`).join(" AND ")}`;
  const sql = `SELECT fact.school_year AS school_year, ${municipality} AS municipality, ${site} AS site,
  ${[...nearest, ...keys, ...band, ...measures.columns].join(",\n  ")}
FROM ${relationSql(definition)} AS fact
JOIN pupils ON pupils.pupil = fact.pupil
LEFT JOIN sites ON sites.site = ${site}
LEFT JOIN municipalities ON municipalities.municipality = ${municipality}
${split ? `LEFT JOIN ${NEAREST} ON ${NEAREST}.postcode = pupils.home_postcode AND ${NEAREST}.sector = sites.sector AND ${NEAREST}.school_year = fact.school_year` : ""}
${where}
GROUP BY ALL
${measures.having}`;
  const pieces = [
    ...(definition.among === undefined ? [] : [{ key: "among", sql: definition.among }]),
    ...measures.pieces,
    ...(definition.kind === "gap-at-equal-score" ? [{ key: "band", sql: definition.band }] : []),
    ...groups.map(({ id, expression }) => ({
      key: definition.breakdowns.includes(id) ? `breakdowns.${definition.breakdowns.indexOf(id)}` : "group.breakdown",
      sql: expression,
    })),
  ];
  const order = ["municipality", "school_year", "site", ...(split ? ["nearest"] : [])];
  return { sql, keys: [...order, ...groups.map(({ id }) => cubeColumn(id)), ...(band.length ? ["band"] : [])], pieces };
}

/**
 * Statements for smaller files beside a cube of counts, smallest first: of all groups together, and of the breakdown that is
 * shown first. `columns` are the breakdowns that a file has; `cube` is what to select from.
 */
export function rollupQueries(
  definition: RegisterDefinition,
  known: ReadonlyMap<string, BreakdownDefinition>,
  cube: string,
): { readonly columns: readonly string[]; readonly keys: readonly string[]; readonly sql: string }[] {
  if (definition.kind === "gap-at-equal-score" || definition.kind === "segregation") return [];
  const isGroup = (id: string): boolean => known.get(id)?.kind === "group";
  const main = definition.main ?? definition.breakdowns[0];
  const sets = main !== undefined && isGroup(main) ? [[], [cubeColumn(main)]] : [[]];
  const counts = definition.kind === "rate" ? ["n", "key_n", "k", "key_k"] : ["pupils", "n", "key_n", "k", "squares"];
  // HUGEINT would become a floating point number in Parquet.
  const types: Record<string, string> = { squares: "DECIMAL(38, 0)" };
  return sets.map((columns) => {
    const keys = ["municipality", "school_year", "site", ...columns];
    const sums = counts.map((name) => `CAST(sum(${name}) AS ${types[name] ?? "BIGINT"}) AS ${name}`);
    return { columns, keys, sql: `SELECT ${[...keys, ...sums].join(", ")} FROM ${cube} GROUP BY ALL` };
  });
}

/** The relation as something to select from. */
export function relationSql({ relation }: Pick<RegisterDefinition, "relation">): string {
  return /^[a-z-]+$/.test(relation) ? relation.replaceAll("-", "_") : `(${sqlOf(relation)})`;
}

interface Measures {
  readonly columns: readonly string[];
  readonly pieces: readonly { key: string; sql: string }[];
  readonly having: string;
}

const COUNT = ["CAST(count(*) AS BIGINT) AS n", "CAST(sum(pupils.record_key) AS BIGINT) AS key_n"];

/** Sums are whole numbers, so that the order of adding does not matter. */
function measuresOf(definition: RegisterDefinition): Measures {
  if (definition.kind === "segregation") return { columns: COUNT, pieces: [], having: "" };
  if (definition.kind === "rate" || definition.kind === "gap-at-equal-score") {
    const of = sqlOf(definition.of);
    return {
      columns: [
        ...COUNT,
        `CAST(count(*) FILTER (WHERE ${of}) AS BIGINT) AS k`,
        `CAST(coalesce(sum(pupils.record_key) FILTER (WHERE ${of}), 0) AS BIGINT) AS key_k`,
      ],
      pieces: [{ key: "of", sql: definition.of }],
      having: "",
    };
  }
  const value = `CAST(${sqlOf(definition.value)} AS BIGINT)`;
  const per = definition.kind === "ratio" ? `CAST(${sqlOf(definition.per)} AS BIGINT)` : "1";
  const known = `(${value} IS NOT NULL AND ${per} IS NOT NULL)`;
  return {
    columns: [
      `CAST(count(*) FILTER (WHERE ${known}) AS BIGINT) AS pupils`,
      `CAST(coalesce(sum(${per}) FILTER (WHERE ${known}), 0) AS BIGINT) AS n`,
      `CAST(coalesce(sum(pupils.record_key) FILTER (WHERE ${known}), 0) AS BIGINT) AS key_n`,
      `CAST(coalesce(sum(${value}) FILTER (WHERE ${known}), 0) AS BIGINT) AS k`,
      `CAST(coalesce(sum(CAST(${value} AS HUGEINT) * ${value}) FILTER (WHERE ${known}), 0) AS DECIMAL(38, 0)) AS squares`,
    ],
    pieces: [
      { key: "value", sql: definition.value },
      ...(definition.kind === "ratio" ? [{ key: "per", sql: definition.per }] : []),
    ],
    having: "HAVING pupils > 0",
  };
}

/** Codes have been checked when the file was read. */
function sqlOf(sql: string): string {
  const reading = codesInSql(sql);
  if (!reading.ok) throw new TypeError(`expected ${reading.expected.en}`);
  return reading.sql;
}

import { bandOf, type PublishedCount } from "@kansrijk/core/indicators/kinds/published";
import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { IndicatorData } from "@kansrijk/core/indicators/indicatorTable";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { join } from "node:path";
import { TABLE_FILE } from "../imports/tableParquet.ts";
import { duckdbIn, sqlText } from "../population/duckdbIn.ts";
import { listDatasets } from "../store/datasets/listDatasets.ts";
import { lakePath } from "../store/lake/lakePath.ts";
import { gridOf } from "./cellGrid.ts";
import { groupsOf, type AnswerBreakdown } from "./groupsOf.ts";
import type { Measured, MeasuredCell } from "./measured.ts";
import { numberOf, type Question } from "./question.ts";
import type { Setting } from "./setting.ts";

type PublishedDefinition = Extract<IndicatorDefinition, { kind: "published" }>;

/** Figures of an imported table; counts that are only known as a band stay a band. */
export async function answerPublished(
  setting: Setting,
  question: Question,
  definition: PublishedDefinition,
): Promise<Outcome<Measured & { readonly breakdowns: readonly AnswerBreakdown[]; readonly data: IndicatorData }>> {
  const { store, places } = setting;
  const [dataset] = store ? await listDatasets(store.db, definition.table) : [];
  if (!store || !dataset)
    return refused({
      kind: "missing-fact",
      message: {
        nl: `Voor ${definition.id} is een tabel "${definition.table}" nodig. Lees die eerst in (data import).`,
        en: `${definition.id} needs a table "${definition.table}". Import it first (data import).`,
      },
    });
  const folder = lakePath(store.dataDir, dataset.id);
  const rows = await duckdbIn(folder, async (connection) => {
    const found = await connection.runAndReadAll(tableQuery(definition, join(folder, TABLE_FILE)));
    return found.getRows().map((row): PublishedCount & { year: number; place: string } => {
      const number = (at: number): number | null => (row[at] === null ? null : Number(row[at]));
      const [valueLow, valueHigh, perLow, perHigh] = [number(2), number(3), number(4), number(5)];
      return { year: Number(row[0]), place: String(row[1] ?? ""), valueLow, valueHigh, perLow, perHigh };
    });
  });
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const within = new Set(question.within);
  const numbered = rows.map((row) => {
    const code = places.municipality(row.place)?.code ?? places.byName(row.place)?.code;
    return { ...row, municipality: code?.startsWith("GM") ? numberOf(code) : -1 };
  });
  const here = numbered.filter((row) => question.within === null || within.has(row.municipality));
  const wanted = years.filter((year) => question.years.includes(year));
  const byYear = question.by.some(({ kind }) => kind === "year");
  const asked = byYear || wanted.length > 0 ? wanted : years.slice(-1);
  const breakdowns = groupsOf({ ...question, years: asked }, places, () => false);
  const province = new Map(places.municipalities.map((item) => [numberOf(item.code), numberOf(item.province)]));
  const valueAt = (number: ReadonlyMap<string, number>): Omit<MeasuredCell, "keys"> => {
    const at = (id: string): number | undefined => number.get(id);
    const [year, municipality, region] = [at("year") ?? asked.at(-1), at("municipality"), at("province")];
    const chosen = here.filter(
      (row) =>
        row.year === year &&
        (municipality === undefined || row.municipality === municipality) &&
        (region === undefined || province.get(row.municipality) === region),
    );
    return bandOf(chosen, definition.unit === "percent", definition.per !== undefined, definition.decimals);
  };
  return done({
    breakdowns,
    cells: gridOf(breakdowns).map(({ codes, number }) => ({ keys: codes, ...valueAt(number) })),
    totals: asked.map((year) => ({ year, ...valueAt(new Map([["year", year]])) })),
    gaps: [],
    trend: null,
    data: { dataset: dataset.id, title: dataset.title, generated: dataset.generated, sha256: dataset.sha256 },
  });
}

function tableQuery(definition: PublishedDefinition, file: string): string {
  const bounds = (column: string): string[] => ["low", "high"].map((bound) => `sum("${column}_${bound}")`);
  const per = definition.per === undefined ? ["NULL", "NULL"] : bounds(definition.per);
  const place = definition.municipality ?? "NULL";
  const where = definition.among === undefined ? "" : `WHERE ${definition.among}`;
  return `SELECT CAST(${definition.year} AS INTEGER) AS year, CAST(${place} AS VARCHAR) AS place,
  ${[...bounds(definition.value), ...per].join(", ")}
FROM read_parquet(${sqlText(file)}) ${where} GROUP BY ALL ORDER BY ALL`;
}

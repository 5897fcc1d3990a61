import type { ReplayServer } from "./replayServer.ts";

/** The structure of table 84274NED of CBS (advice and its reconsideration by background); the figures are made by a formula. */
const DIMENSIONS = {
  Geslacht: ["T001038", "3000", "4000"],
  Schooladvies: ["A050412", "A050413", "A050414   "],
  Herkomstland: ["T001040", "1012600"],
  GestandaardiseerdInkomen: ["T001139", "1014752", "1014756"],
  Perioden: ["2021SJ00", "2022SJ00"],
} as const;

const MEASURES = [
  [1, null, "Topic", "TotaalVoorlopigSchooladvies_1", "Totaal voorlopig schooladvies"],
  [2, null, "Topic", "ToetsadviesLagerOfGelijk_2", "Toetsadvies lager of gelijk"],
  [3, null, "TopicGroup", "", "Toetsadvies hoger"],
  [4, 3, "Topic", "TotaalToetsadviesHoger_3", "Totaal toetsadvies hoger"],
  [5, 3, "Topic", "AdviesHerzienObvToets_4", "Advies herzien obv toets"],
] as const;

export const CBS_ROWS = Object.values(DIMENSIONS).reduce((product, keys) => product * keys.length, 1);

/** Serves the table below /odata/84274NED: pages of at most `most` rows, with links to the next one or without. */
export function serveCbsTable(server: ReplayServer, most: number, withLinks: boolean): void {
  const base = `${server.url}/odata/84274NED`;
  const serve = (set: string, items: readonly object[]): void =>
    server.json(`/odata/84274NED/${set}`, (query) => {
      const skip = Number(query.get("$skip") ?? 0);
      const top = Math.min(Number(query.get("$top") ?? most), most);
      const value = items.slice(skip, skip + top);
      const hasMore = skip + value.length < items.length;
      const link = {
        "odata.nextLink": `${base}/${set}?$format=json&$top=${query.get("$top")}&$skip=${skip + value.length}`,
      };
      return { "odata.metadata": `${base}/$metadata#${set}`, value, ...(withLinks && hasMore ? link : {}) };
    });
  serve("TableInfos", [
    {
      ID: 0,
      Title: "Schooladvies en herziening advies basisonderwijs; achtergrondkenmerken",
      Identifier: "84274NED",
      Modified: "2024-06-27T02:00:00",
    },
  ]);
  const dimensions = Object.keys(DIMENSIONS).map((Key, index) => ({
    "odata.type": Key === "Perioden" ? "Cbs.OData.TimeDimension" : "Cbs.OData.Dimension",
    ID: 100 + index,
    ParentID: null,
    Type: Key === "Perioden" ? "TimeDimension" : "Dimension",
    Key,
    Title: Key,
  }));
  const topics = MEASURES.map(([ID, ParentID, Type, Key, Title]) => ({
    ID,
    ParentID,
    Type,
    Key,
    Title,
    Unit: "aantal  ",
    Decimals: 0,
  }));
  serve("DataProperties", [...dimensions, ...topics]);
  for (const [dimension, keys] of Object.entries(DIMENSIONS))
    serve(
      dimension,
      keys.map((Key) => ({ Key, Title: `${dimension} ${Key.trim()}  `, Description: null, Status: "Definitief" })),
    );
  serve("TypedDataSet", rows());
}

function rows(): object[] {
  let result: Record<string, string | number | null>[] = [{}];
  for (const [dimension, keys] of Object.entries(DIMENSIONS))
    result = result.flatMap((row) => keys.map((key) => ({ ...row, [dimension]: key })));
  return result.map((row, ID) => ({
    ID,
    ...row,
    TotaalVoorlopigSchooladvies_1: 1000 + ID,
    ToetsadviesLagerOfGelijk_2: 600,
    TotaalToetsadviesHoger_3: ID % 7 === 0 ? null : 400,
    AdviesHerzienObvToets_4: 100,
  }));
}

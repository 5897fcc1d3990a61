import type { z } from "zod";
import type { NamedTable } from "@kansrijk/core/measures/segregation/namedTable";
import type { UnitLevel } from "@kansrijk/core/measures/segregation/partsReport";
import { countTable } from "@kansrijk/core/measures/segregation/countTable";
import { segregationAside } from "../../measures/segregationAside.ts";
import { Problem, problemSchema } from "../problem.ts";
import { AS_READING, type Api } from "../routeModule.ts";
import { segregationAnswer, segregationRequest } from "../segregationSchemas.ts";

type Asked = z.infer<typeof segregationRequest>;

const LARGEST_BODY = 8 * 1024 * 1024;
const MOST_CELLS = 50_000;
/** Cells times replicates: some seconds of work. */
const MOST_WORK = 20_000_000;

/** Measuring a table of the user; nothing of it is kept. */
export function routes(api: Api): void {
  api.post(
    "/measures/segregation",
    {
      config: AS_READING,
      bodyLimit: LARGEST_BODY,
      schema: {
        operationId: "measureSegregation",
        summary: "How unevenly groups are spread over schools, in a table of counts; nothing is kept",
        tags: ["measures"],
        body: segregationRequest,
        response: { 200: segregationAnswer, 422: problemSchema },
      },
    },
    async ({ body }, reply) => {
      const { focus, intervals, clusters, replicates, seed } = body;
      const table = namedTable(body.table, "table");
      const compare = body.compare && namedTable(body.compare, "compare");
      if (focus !== undefined && !table.groupNames.includes(focus))
        throw refusal(`focus: "${focus}" is no group of the table; expected one of ${table.groupNames.join(", ")}`);
      if (table.counts.length * (intervals ? replicates : 0) > MOST_WORK)
        throw refusal(
          `replicates: expected at most ${Math.floor(MOST_WORK / table.counts.length)} for a table this large`,
        );
      const found = await segregationAside({
        table,
        levels: levelsOf(body),
        intervals,
        clusters,
        replicates,
        seed,
        ...(focus === undefined ? {} : { focus }),
        ...(compare ? { compare } : {}),
      });
      return reply.header("cache-control", "no-store").send(found);
    },
  );
}

function namedTable({ units, groups, counts }: Asked["table"], where: string): NamedTable {
  if (counts.length !== units.length)
    throw refusal(`${where}.counts: ${counts.length} rows; expected ${units.length}, one per unit`);
  counts.forEach((row, unit) => {
    if (row.length !== groups.length)
      throw refusal(`${where}.counts, row ${unit + 1}: ${row.length} counts; expected ${groups.length}, one per group`);
  });
  for (const [axis, names] of Object.entries({ units, groups })) {
    const again = names.find((name, index) => names.indexOf(name) !== index && names.length < 1000);
    if (new Set(names).size < names.length)
      throw refusal(
        `${where}.${axis}: ${again === undefined ? "a name" : `"${again}"`} occurs twice; expected each once`,
      );
  }
  if (units.length * groups.length > MOST_CELLS)
    throw refusal(`${where}: ${units.length * groups.length} cells; expected at most ${MOST_CELLS}`);
  return { ...countTable(counts), groups: groups.length, unitNames: units, groupNames: groups };
}

/** Levels by path, so that two larger parts may each have a smaller one of the same name. */
function levelsOf({ within, table }: Asked): UnitLevel[] {
  return within.map(({ name, part }, level) => {
    if (part.length !== table.units.length)
      throw refusal(`within ${name}: ${part.length} parts; expected ${table.units.length}, one per unit`);
    const paths = part.map((_, unit) =>
      within
        .slice(0, level + 1)
        .map((other) => other.part[unit])
        .join(" / "),
    );
    const partNames = [...new Set(paths)].sort();
    const place = new Map(partNames.map((path, index) => [path, index]));
    return { name, partNames, parent: Int32Array.from(paths, (path) => place.get(path)!) };
  });
}

function refusal(detail: string): Problem {
  return new Problem(422, "The table cannot be measured", detail);
}

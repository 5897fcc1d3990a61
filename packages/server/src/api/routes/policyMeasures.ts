import { coverage } from "@kansrijk/core/policy/coverage";
import { DIMENSION_IDS } from "@kansrijk/core/policy/dimensions";
import { readSchool } from "@kansrijk/core/policy/readSchool";
import { schoolFacts } from "@kansrijk/core/policy/schoolFacts";
import { schoolLoad } from "@kansrijk/core/policy/schoolLoad";
import { z } from "zod";
import { readMeasures } from "../../policy/readMeasures.ts";
import { Problem, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";

const text = z.object({ nl: z.string(), en: z.string() });
const term = z.object({ id: z.string(), label: text, measures: z.int() });
const dimension = z.enum(DIMENSION_IDS);
const yesNo = z.enum(["yes", "no"]).optional();

const coverageAnswer = z.object({
  measures: z.array(z.string()),
  rows: z.array(term),
  columns: z.array(term),
  cells: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      measures: z.array(z.string()),
      expected: z.number(),
      mark: z.enum(["enough", "thin", "empty", "outside"]),
    }),
  ),
  rule: text.meta({ description: "When a cell is thin, empty or outside" }),
});

const count = {
  yes: z.int().meta({ description: "Schemes that could apply at once" }),
  maybe: z.int().meta({ description: "Schemes for which a fact of the school is missing" }),
  planned: z.int().meta({ description: "Of yes: only announced" }),
  asking: z.int().meta({ description: "Of yes: that ask something of the school" }),
  asks: z.object({ apply: z.int(), report: z.int(), teach: z.int(), organise: z.int() }),
};

const loadAnswer = z.object({
  on: z.string(),
  count: z.object(count),
  items: z.array(
    z.object({
      id: z.string(),
      title: text,
      applies: z.enum(["yes", "maybe", "no"]),
      why: z.array(z.object({ text, met: z.enum(["yes", "no", "unknown"]) })),
      condition: text,
      conditionStatus: z.string(),
      asks: z.array(z.string()),
      gives: text.optional(),
      period: z.object({ from: z.string(), to: z.string().optional(), fromLetter: z.boolean() }),
      dateStatus: z.string(),
      state: z.string(),
    }),
  ),
  years: z.array(z.object({ year: z.int(), ...count })),
});

const tags = ["measures"];
const facts = Object.keys(schoolFacts.shape);

/** Where measures are few, and how many reach one school at once. */
export function routes(api: Api): void {
  api.get(
    "/policy-measures/coverage",
    {
      schema: {
        operationId: "getMeasureCoverage",
        summary: "How many measures each pair of terms of two divisions has, and where they are few",
        tags,
        querystring: z.object({
          rows: dimension.default("field"),
          columns: dimension.default("age"),
          on: z.iso.date().optional(),
          letter: z.string().regex(/^S\d$/).optional(),
          pleas: yesNo,
        }),
        response: { 200: coverageAnswer, 422: problemSchema },
      },
    },
    async ({ query: { pleas, ...question } }) => {
      const { measures, letterDates } = await readMeasures();
      return structuredClone(coverage(measures, { ...question, pleas: pleas === "yes" }, letterDates)) as z.output<
        typeof coverageAnswer
      >;
    },
  );
  api.get(
    "/policy-measures/load",
    {
      schema: {
        operationId: "getSchoolLoad",
        summary: "Which measures could reach one school at once on a day, why, and how that was in other years",
        tags,
        querystring: z.object({
          on: z.iso.date(),
          ...Object.fromEntries(facts.map((fact) => [fact, z.string().optional()])),
        }),
        response: { 200: loadAnswer, 422: problemSchema },
      },
    },
    async ({ query: { on, ...given } }) => {
      const read = readSchool(given as Record<string, string | undefined>);
      if ("faults" in read)
        throw new Problem(422, "Not a school", read.faults.map(({ en }) => en).join("; "), {
          refusals: read.faults.map((message) => ({ kind: "invalid-setting" as const, message })),
        });
      const { measures, letterDates } = await readMeasures();
      return structuredClone(schoolLoad(read.school, on, measures, letterDates)) as z.output<typeof loadAnswer>;
    },
  );
}

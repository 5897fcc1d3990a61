import { attackCsv } from "@kansrijk/core/disclosure/attackCsv";
import { derivedJson, protectedJson, protectedText } from "@kansrijk/core/disclosure/protectedText";
import type { ProtectRequest } from "@kansrijk/core/disclosure/protectCsv";
import { sourceThreshold, THRESHOLD_SOURCES } from "@kansrijk/core/disclosure/sourceThreshold";
import { readTableRule, type TableRule } from "@kansrijk/core/disclosure/tableRule";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { highsSolver } from "../../disclosure/highsSolver.ts";
import { protectAside } from "../../disclosure/protectAside.ts";
import { orProblem } from "../carryOut.ts";
import { problemSchema } from "../problem.ts";
import { AS_READING, type Api } from "../routeModule.ts";

const LARGEST_TABLE = 2_000_000;
/** A table that takes longer is for the command line. */
const LONGEST = 60_000;

const name = z.string().min(1).max(200);
const table = {
  table: z.string().max(LARGEST_TABLE).meta({ description: "CSV with a header" }),
  dimensions: z.array(name).min(1).max(6),
  total: name.optional().meta({ description: "Code of the rows that are totals; otherwise total or totaal" }),
  groups: z
    .array(z.object({ dimension: name, code: name, parts: z.array(name).min(2) }))
    .max(200)
    .default([]),
};

const keys = z.record(z.string(), z.string());
const cell = z.object({
  cell: z.int(),
  keys,
  value: z.number().nullable(),
  status: z.enum(["published", "rounded", "primary", "secondary"]),
  low: z.number().optional(),
  high: z.number().nullable().optional(),
});

const tags = ["disclosure"];

/** Protects a table of the user and attacks one that is published. Nothing of it is kept. */
export function routes(api: Api, context: AppContext): void {
  protectRoute(api, context);
  attackRoute(api);
}

const protectBody = z.object({
  ...table,
  count: name.optional(),
  value: name.optional(),
  largest: z.array(name).max(20).default([]),
  successes: name.optional(),
  share: name.optional(),
  rule: z.string().max(40).optional().meta({ description: "freq:5, nk:2,75, p:70, pq:60,80 or kansenkaart" }),
  source: z.enum(THRESHOLD_SOURCES).default("kansrijk"),
  method: z.enum(["auto", "optimal", "heuristic", "rounding"]).default("auto"),
  base: z.int().min(2).max(1000).default(5),
  hidesZeros: z.boolean().default(false),
});

const protectAnswer = z.object({
  rule: z.string(),
  measure: z.string(),
  primary: z.array(z.int()),
  secondary: z.array(z.int()),
  cost: z.number(),
  optimal: z.boolean(),
  attack: z.object({ safe: z.boolean(), problems: z.int() }),
  cells: z.array(cell),
  csv: z.string().meta({ description: "The table that may be published" }),
});

function protectRoute(api: Api, context: AppContext): void {
  api.post(
    "/disclosure/protect",
    {
      config: AS_READING,
      bodyLimit: 2 * LARGEST_TABLE,
      schema: {
        operationId: "protectTable",
        summary: "Hide small numbers of a table and what would tell them; attacked before it is given",
        tags,
        body: protectBody,
        response: { 200: protectAnswer, 422: problemSchema },
      },
    },
    async ({ body }) => {
      const rule = ruleOf(body, context);
      const request = { ...requestOf(body), rule };
      const outcome = await protectAside({ text: body.table, request }, AbortSignal.timeout(LONGEST));
      const found = orProblem(outcome);
      return { rule: ruleText(rule), ...protectedJson(found), csv: protectedText(found) };
    },
  );
}

function attackRoute(api: Api): void {
  api.post(
    "/disclosure/attack",
    {
      config: AS_READING,
      bodyLimit: LARGEST_TABLE,
      schema: {
        operationId: "attackTable",
        summary: "What a reader of a published table can work out of the numbers that it hides",
        tags,
        body: z.object({ ...table, table: z.string().max(200_000), count: name }),
        response: {
          200: z.object({
            exact: z.array(z.int()),
            hidden: z.array(
              z.object({
                cell: z.int(),
                keys,
                shown: z.string(),
                low: z.number(),
                high: z.number().nullable(),
                exact: z.boolean(),
              }),
            ),
          }),
          422: problemSchema,
        },
      },
    },
    async ({ body }) => {
      const { table: text, total, ...rest } = body;
      const shape = { ...rest, ...(total === undefined ? {} : { total }) };
      const { hidden, exact } = orProblem(attackCsv(text, shape, await highsSolver()));
      return { exact: [...exact], hidden: derivedJson(body.dimensions, hidden) };
    },
  );
}

type ProtectBody = z.output<typeof protectBody>;

function ruleOf({ rule, source }: ProtectBody, { book }: AppContext): TableRule {
  if (rule !== undefined) return orProblem(readTableRule(rule));
  const threshold = orProblem(sourceThreshold(book, source, new Date().toISOString().slice(0, 10)));
  return source === "kansenkaart" ? { kind: source, threshold } : { kind: "freq", threshold };
}

/** Without what was not given: an absent column is no column with the name undefined. */
function requestOf(body: ProtectBody): Omit<ProtectRequest, "rule"> {
  const { table: _table, rule: _rule, source: _source, ...rest } = body;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as Omit<ProtectRequest, "rule">;
}

function ruleText(rule: TableRule): string {
  const { kind, ...values } = rule;
  return `${kind}:${Object.values(values).join(",")}`;
}

import { totalsOfLedger } from "@kansrijk/core/ledger/totalsOfLedger";
import { z } from "zod";
import { readLedger } from "../../ledger/readLedger.ts";
import type { Api } from "../routeModule.ts";

const text = z.object({ nl: z.string(), en: z.string() });
const place = z.object({
  letter: z.string(),
  heading: z.string(),
  paragraph: z.int(),
  words: z.array(z.string()),
  footnote: z.int().optional(),
});
const number = z.object({
  reference: z.string(),
  title: text,
  qualifier: z.enum(["exact", "about", "almost", "more-than"]),
  status: z.enum(["stated", "derived", "found", "assumed"]),
  places: z.array(place),
  text,
  wouldBe: text.nullable().meta({ description: "With this value both sides would be equal, all others the same" }),
});
const side = z.object({
  named: text,
  filled: text,
  result: text,
  low: z.string(),
  high: z.string(),
  bars: z.object({ low: z.number(), high: z.number() }).meta({ description: "For pictures only" }),
  room: z
    .object({ low: z.string(), high: z.string(), text })
    .meta({ description: "What it may come to, given how the letters round" }),
  numbers: z.array(number),
});
const check = z.object({
  id: z.string(),
  title: text,
  question: text,
  kind: z.enum(["identity", "derived", "inference", "comparison"]),
  relation: z.enum(["equal", "at-least", "at-most"]),
  left: side,
  right: side,
  difference: z.object({ value: z.string(), text }).nullable(),
  holds: z.enum(["exactly", "within-rounding", "no"]),
  verdict: z.enum(["agrees", "derived", "differs", "depends-on-assumption"]),
  explanation: text,
});
const total = z.object({
  letter: z.string(),
  kind: z.string(),
  from: z.int().nullable(),
  cents: z.int(),
  entries: z.array(z.string()),
  leftOut: z.array(z.object({ id: z.string(), reason: text })),
});

const tags = ["ledger"];

/** Every euro that the letters name, and whether their own numbers add up. */
export function routes(api: Api): void {
  api.get(
    "/ledger",
    {
      schema: {
        operationId: "getLedger",
        summary: "Totals per letter, kind and first year; parts are not added to their whole",
        tags,
        response: { 200: z.object({ totals: z.array(total) }) },
      },
    },
    async () => ({
      totals: totalsOfLedger((await readLedger()).entries).map((sum) => ({
        ...sum,
        entries: [...sum.entries],
        leftOut: [...sum.leftOut],
      })),
    }),
  );
  api.get(
    "/ledger/checks",
    {
      schema: {
        operationId: "getLedgerChecks",
        summary: "Do the numbers of the letters add up? Each check with both sides written out",
        tags,
        response: { 200: z.object({ checks: z.array(check) }) },
      },
    },
    async () => ({
      checks: structuredClone((await readLedger()).checks) as z.output<typeof check>[],
    }),
  );
}

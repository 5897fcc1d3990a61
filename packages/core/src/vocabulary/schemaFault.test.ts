import { expect, test } from "vitest";
import { z } from "zod";
import { agenda } from "../agenda/agenda.ts";
import { said, saidText } from "./said.ts";
import { schemaFault, schemaFaultsText, schemaFaultText } from "./schemaFault.ts";

const schema = z.strictObject({ goals: z.array(z.strictObject({ by: z.iso.date() })), state: z.enum(["a", "b"]) });

test("a fault has its place, the value there and what was expected", () => {
  const given = { goals: [{ by: "gisteren" }] };
  const { error } = schema.safeParse(given);
  expect(error!.issues.map((issue) => schemaFault(issue, given))).toEqual([
    {
      path: "goals.0.by",
      value: "gisteren",
      expected: { nl: "een datum als jjjj-mm-dd", en: "a date as yyyy-mm-dd" },
    },
    { path: "state", value: "", expected: { nl: "a of b", en: "a or b" } },
  ]);
  expect(schemaFaultsText(error!, given)).toEqual({
    nl: 'goals.0.by: "gisteren" - verwacht: een datum als jjjj-mm-dd; state: verwacht: a of b',
    en: 'goals.0.by: "gisteren" - expected a date as yyyy-mm-dd; state: expected a or b',
  });
});

test("a fault of the whole has no place; a long value is cut, and control characters are shown", () => {
  const { error } = z.string().safeParse(["x\u0007".repeat(100)]);
  const { nl } = schemaFaultText(schemaFault(error!.issues[0]!, ["x\u0007".repeat(100)]));
  expect(nl).toMatch(/^"\["x.*…" - verwacht: een tekst$/u);
  expect(nl.length).toBeLessThan(120);
  const long = "\u0007".repeat(100);
  expect(schemaFaultText({ path: "a", value: long, expected: { nl: "x", en: "x" } }).en).toBe(
    `a: "${"\u2400".repeat(80)}…" - expected x`,
  );
});

test("a record of Kansrijk is refused in Dutch", () => {
  const given = { id: "a b", title: "", municipalities: ["Amsterdam"], from: "x", to: "2029-12-31", owner: "x", q: 1 };
  const { error } = agenda.safeParse(given);
  expect(schemaFaultsText(error!, given).nl.split("; ")).toEqual([
    'id: "a b" - verwacht: letters en cijfers, met streepjes ertussen',
    "title: verwacht: minstens 1 teken",
    'municipalities.0: "Amsterdam" - verwacht: een gemeente, zoals GM0606',
    'from: "x" - verwacht: een datum als jjjj-mm-dd',
    expect.stringContaining('verwacht: alleen bekende velden (onbekend: "q")'),
  ]);
});

test("one English text has one Dutch text", () => {
  expect(saidText(said("een proef", "expected a trial of said"))).toEqual({
    nl: "een proef",
    en: "expected a trial of said",
  });
  expect(saidText("never said")).toBeUndefined();
  expect(() => said("iets anders", "expected a trial of said")).toThrow(TypeError);
});

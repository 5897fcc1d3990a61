import fc from "fast-check";
import { expect, test } from "vitest";
import { readRound } from "../readRound.ts";
import type { Applicant, Programme, Round } from "../round.ts";
import { PARTS } from "./part.ts";
import type { RoundFiles } from "./readParts.ts";
import { roundFromFiles } from "./roundFromFiles.ts";
import { roundTables } from "./roundTables.ts";
import { tableCsv, type Table } from "./table.ts";

/** Ids that a careless reader breaks on. */
const STRANGE = ["=a", "'=b", "''+c", "-1", "@x", "é", "a;b", 'q"x', "constructor", "1e5", "x y", "ja", "café—1", "0"];

const id = (prefix: string) =>
  fc.oneof(
    fc.nat(5).map((number) => `${prefix}${number}`),
    fc.constantFrom(...STRANGE).map((text) => (prefix === "s" ? text : `${text}${prefix}`)),
  );

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function without<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(structuredClone(item)).filter(([, value]) => value !== undefined)) as T;
}

const shares = fc.uniqueArray(fc.record({ group: id("g"), places: fc.nat(3) }), {
  minLength: 1,
  maxLength: 2,
  selector: ({ group }) => group,
});

const programme = fc
  .record({
    id: id("s"),
    capacity: fc.nat(9),
    reserves: optional(shares),
    reservesFirst: optional(fc.boolean()),
    quotas: optional(shares),
    admits: optional(fc.uniqueArray(id("a"), { minLength: 1, maxLength: 3 })),
    familyExtra: optional(fc.integer({ min: 1, max: 3 })),
    order: optional(fc.array(id("p"), { maxLength: 4 })),
  })
  .map((item) => without(item) as Programme);

const applicant = (withNumbers: boolean) =>
  fc
    .record({
      id: id("p"),
      preferences: fc.array(id("s"), { maxLength: 4 }),
      advice: optional(id("a")),
      family: optional(id("f")),
      together: optional(fc.constant(true)),
      consent: optional(fc.constant(false)),
      groups: optional(fc.uniqueArray(id("g"), { minLength: 1, maxLength: 3 })),
      lotteryNumber: withNumbers ? optional(fc.nat(3)) : fc.constant(undefined),
      priority: optional(
        fc
          .array(fc.tuple(id("s"), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 3 })
          .map((entries) => Object.fromEntries(entries)),
      ),
    })
    .map((item) => without(item) as Applicant);

function onlyFirst(item: Applicant, index: number, all: readonly Applicant[]): Applicant {
  const isFirst = all.findIndex(({ id }) => id === item.id) === index;
  return isFirst ? item : (without({ ...item, priority: undefined }) as Applicant);
}

function onlyLast(item: Programme, index: number, all: readonly Programme[]): Programme {
  const isLast = all.findLastIndex(({ id }) => id === item.id) === index;
  return isLast ? item : (without({ ...item, order: undefined }) as Programme);
}

/** Rounds with every kind of fault, and now and then without one. */
const anyRound: fc.Arbitrary<Round> = fc
  .tuple(
    fc.array(programme, { minLength: 1, maxLength: 4 }),
    fc.boolean().chain((withNumbers) => fc.array(applicant(withNumbers), { minLength: 1, maxLength: 5 })),
    optional(
      fc.array(fc.record({ advice: optional(id("a")), minimum: optional(fc.nat(2)), maximum: optional(fc.nat(4)) }), {
        maxLength: 2,
      }),
    ),
  )
  .map(([programmes, applicants, listRules]) => ({
    tieBreaking: "single",
    programmes: programmes.map(onlyLast),
    // A file says a priority of an id and an order of a programme: with two of them it belongs to one.
    applicants: applicants.map(onlyFirst),
    ...(listRules ? { listRules: listRules.map(without) } : {}),
  }));

/** Takes out of a round what is wrong with it, so that good rounds are as rich as bad ones. */
function repaired(round: Round): Round {
  const programmes = unique(round.programmes).map(({ reserves, quotas, ...rest }): Programme => {
    const left = (reserves ?? []).reduce((sum, { places }) => sum + places, 0) <= rest.capacity ? reserves : undefined;
    const most = left?.some(({ places }) => places > 0) ? undefined : quotas?.slice(0, 1);
    return without({ ...rest, reserves: left, quotas: most }) as Programme;
  });
  const people = unique(round.applicants);
  const ids = new Set(people.map((one) => one.id));
  const offers = new Map(programmes.map((one) => [one.id, one]));
  const applicants = people.map(({ priority, family, together, lotteryNumber: _drawn, ...rest }): Applicant => {
    const own = family !== undefined && !ids.has(family) ? family : undefined;
    const may = (place: string): boolean => {
      const admits = offers.get(place)?.admits;
      return offers.has(place) && (!admits || rest.advice === undefined || admits.includes(rest.advice));
    };
    const classes = Object.entries(priority ?? {}).filter(([place]) => offers.has(place));
    return without({
      ...rest,
      preferences: [...new Set(rest.preferences)].filter(may),
      family: own,
      together: own === undefined ? undefined : together,
      priority: classes.length > 0 ? Object.fromEntries(classes) : undefined,
    }) as Applicant;
  });
  return {
    tieBreaking: "single",
    programmes: programmes.map((one) =>
      one.order ? { ...one, order: [...new Set(one.order)].filter((person) => ids.has(person)) } : one,
    ),
    applicants,
  };
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

const bytes = (table: Table) => new TextEncoder().encode(tableCsv(table));

function filesOf(round: Round): RoundFiles {
  const tables = roundTables(round);
  const used = PARTS.filter((part) => tables[part].rows.length > 0);
  return Object.fromEntries(used.map((part) => [part, { file: `${part}.csv`, bytes: bytes(tables[part]) }]));
}

test("reading what we write gives the same round, and readRound takes it", () => {
  fc.assert(
    fc.property(anyRound.map(repaired), (round) => {
      const reading = roundFromFiles(filesOf(round));
      expect(reading.ok ? reading.round : reading.faults).toStrictEqual(round);
      expect(readRound(structuredClone(round))).toMatchObject({ ok: true, round });
    }),
    { numRuns: 300 },
  );
});

test("with a lottery number per programme there is one row per choice, and that comes back too", () => {
  fc.assert(
    fc.property(anyRound.map(repaired), fc.boolean(), (base, all) => {
      let last = 0;
      const applicants = base.applicants.map((one): Applicant => {
        const numbered = one.preferences.filter((_, rank) => all || rank === 0);
        return numbered.length === 0
          ? one
          : { ...one, lotteryNumbers: Object.fromEntries(numbered.map((place) => [place, ++last])) };
      });
      const round: Round = { ...base, tieBreaking: "multiple", applicants };
      const reading = roundFromFiles(filesOf(round), { tieBreaking: "multiple" });
      const own = readRound(structuredClone(round));
      expect(reading.ok).toBe(own.ok);
      if (reading.ok) expect(reading.round).toStrictEqual(round);
    }),
    { numRuns: 200 },
  );
});

test("the faults are those that readRound finds, no more and no fewer", () => {
  let [good, bad] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(anyRound, anyRound.map(repaired).chain(damaged)), (round) => {
      const { listRules } = round;
      const reading = roundFromFiles(filesOf(round), listRules ? { listRules } : {});
      const own = readRound(structuredClone(round));
      const named = (faults: readonly { rule?: string; kind: string; value: string }[]) =>
        faults.map(({ rule, kind, value }) => `${rule ?? kind}: ${value}`).sort();
      if (own.ok) good++;
      else bad++;
      expect(reading.ok ? [] : named(reading.faults)).toStrictEqual(own.ok ? [] : named(own.faults));
      if (reading.ok && own.ok) expect(named(reading.warnings)).toStrictEqual(named(own.warnings));
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(good, bad)).toBeGreaterThan(100);
});

/** A sound round with one thing changed, or none. */
function damaged(round: Round): fc.Arbitrary<Round> {
  const one = fc.nat(round.applicants.length - 1);
  return fc.tuple(one, one, fc.nat(6), applicant(true)).map(([first, second, kind, other]) => {
    const applicants = structuredClone(round.applicants);
    const target = applicants[first]!;
    if (kind === 0) target.id = applicants[second]!.id;
    if (kind === 1) target.preferences.push(...target.preferences.slice(0, 1));
    if (kind === 2) target.family = applicants[second]!.id;
    if (kind === 3) target.together = true;
    if (kind === 4 && other.priority) target.priority = other.priority;
    if (kind === 5) applicants.forEach((item, index) => (item.lotteryNumber = index === first ? second : index));
    return { ...round, applicants: applicants.map(onlyFirst) };
  });
}

/** CSV as people damage it: odd cells, quotes, line ends, blank rows, rows of a wrong length, control characters. */
const damagedCsv = fc
  .tuple(
    fc.constantFrom(
      "aanmelder;advies;keuze1;keuze2",
      "applicant,choice1,choice2",
      "aanmelder;keuze;programma",
      "\n\nAanmelder\tKeuze 1",
      "aanmelder;keuze1;keuze3;naam",
    ),
    fc.array(
      fc.array(
        fc.constantFrom(
          "a",
          "s1",
          "s2",
          "",
          " s1 ",
          "\u00a0s2",
          "é",
          "1",
          "2",
          "123456782",
          "'=a",
          "=a",
          "\u0000",
          "\u0085",
          "😀",
          '"q"',
          '"',
        ),
        {
          minLength: 0,
          maxLength: 5,
        },
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([header, rows, end, last]) => {
    const delimiter = header.includes("\t") ? "\t" : header.includes(",") ? "," : ";";
    return [header, ...rows.map((row) => row.join(delimiter))].join(end) + (last ? end : "");
  });

test("the quick way reads the same as the careful one, whatever the file", () => {
  const offers = { file: "o.csv", bytes: new TextEncoder().encode("programma;plaatsen\ns1;1\ns2;2\n") };
  fc.assert(
    fc.property(damagedCsv, fc.boolean(), (text, isUtf8) => {
      const own = isUtf8 ? new TextEncoder().encode(text) : Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
      const files = { offers, applications: { file: "a.csv", bytes: own } };
      expect(roundFromFiles(files)).toStrictEqual(roundFromFiles(files, {}, "careful"));
    }),
    { numRuns: 1500 },
  );
});

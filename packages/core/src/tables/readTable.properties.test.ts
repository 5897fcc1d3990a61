import fc from "fast-check";
import { expect, test } from "vitest";
import { faultsOf, readSound } from "../../test/readings.ts";
import { unitsText } from "../numbers/decimalText.ts";
import { orBlank } from "./cells/orBlank.ts";
import { words } from "./cells/words.ts";
import { optional, required } from "./column.ts";
import { DELIMITERS, type Delimiter } from "./csvRecords.ts";
import { maybeDamaged } from "./damage.ts";
import { format as scores } from "./formats/cbsScoresPo.ts";
import { defineFormat, listOf } from "./tableFormat.ts";

interface Layout {
  readonly delimiter: Delimiter;
  readonly quoteAll: boolean;
  readonly end: string;
  readonly lastEnd: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  quoteAll: fc.boolean(),
  end: fc.constantFrom("\n", "\r\n"),
  lastEnd: fc.boolean(),
});

function csv(rows: readonly (readonly string[])[], { delimiter, quoteAll, end, lastEnd }: Layout): string {
  const cell = (text: string) => (quoteAll || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join(delimiter)).join(end) + (lastEnd ? end : "");
}

const encoders = {
  "utf-8": (text: string) => new TextEncoder().encode(text),
  "utf-8 with mark": (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  "windows-1252": (text: string) =>
    Uint8Array.from(
      text,
      (character) => ({ "€": 0x80, "’": 0x92, "–": 0x96, Š: 0x8a })[character] ?? character.charCodeAt(0),
    ),
} as const;

const texts = { id: "test", title: { nl: "Proef", en: "Test" }, source: { publisher: "test" } } as const;
const plain = defineFormat({
  ...texts,
  encodings: ["utf-8", "windows-1252"],
  columns: {
    naam: required(["naam"], words),
    plaats: optional(["plaats"], orBlank(words)),
    soort: optional(["soort"], orBlank(words)),
  },
  open: listOf((row) => [row.naam, row.plaats ?? "", row.soort ?? ""]),
});

// The cell begins and ends with a letter, because white space around a cell is not part of it.
const cell = fc
  .string({
    unit: fc.constantFrom("a", "Z", "5", " ", ",", ";", "\t", '"', "\n", "\r\n", "é", "ú", "ï", "€", "’", "–", "Š"),
  })
  .map((text) => `x${text}y`)
  .filter((text) => !maybeDamaged(text));

test("what is written with any delimiter, quoting, line end and encoding comes back", () => {
  const rows = fc.array(fc.tuple(cell, fc.option(cell, { nil: "" }), fc.option(cell, { nil: "" })), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(rows, layout, fc.constantFrom(...Object.values(encoders)), (table, how, encode) => {
      const reading = readSound(plain, {
        name: "x.csv",
        bytes: encode(csv([["naam", "plaats", "soort"], ...table], how)),
      });
      expect(reading.rows).toStrictEqual(table);
      expect(reading.delimiter).toBe(how.delimiter);
    }),
    { numRuns: 300 },
  );
});

const HEADER = [
  "opmerking",
  "brin6",
  "aantal_bekostigde_leerlingen",
  "achterstandsscore_zonder_drempel",
  "achterstandsscore",
] as const;
const note = fc.constantFrom("", "x", "twee\nregels", 'met "aanhaling"', "a;b,c\td", "é");
const site = fc
  .integer({ min: 0, max: 99 * 26 * 26 })
  .map((n) => `${String(n % 100).padStart(2, "0")}${letter(n)}${letter(n / 26)}00`);
const schools = fc.uniqueArray(
  fc.record({ site, pupils: fc.integer({ min: 1, max: 2000 }), gross: fc.nat(500_000), share: fc.nat(100), note }),
  { selector: (school) => school.site, minLength: 1, maxLength: 20 },
);

function letter(n: number): string {
  return String.fromCharCode(65 + (Math.floor(n) % 26));
}

type School = {
  readonly site: string;
  readonly pupils: number;
  readonly gross: number;
  readonly share: number;
  readonly note: string;
};

function rowsOf(list: readonly School[], mark: string): string[][] {
  const decimal = (units: number) => unitsText(units, 2).replace(".", mark);
  return list.map(({ site: code, pupils, gross, share, note: text }) => [
    text,
    code,
    String(pupils),
    decimal(gross),
    decimal(Math.floor((gross * share) / 100)),
  ]);
}

test("a sound table of scores comes back exactly", () => {
  fc.assert(
    fc.property(schools, layout, fc.constantFrom(".", ","), (list, how, mark) => {
      const reading = readSound(scores, {
        name: "x.csv",
        bytes: encoders["utf-8"](csv([HEADER, ...rowsOf(list, mark)], how)),
      });
      expect(reading.rows).toStrictEqual(
        list.map(({ site: code, pupils, gross, share }) => ({
          site: code,
          pupils,
          gross,
          net: Math.floor((gross * share) / 100),
        })),
      );
    }),
  );
});

const faulty = fc.oneof(
  fc.tuple(fc.constant(1), fc.constantFrom("", "00A100", "00AP", "Utrecht", "<5", "000AP0")),
  fc.tuple(fc.constant(2), fc.constantFrom("", "0", "-3", "1.5", "veel", "<5", "1.001", "-99997", ".", "1e3")),
  fc.tuple(fc.constant(3), fc.constantFrom("", ".", "-0.01", "1.234", "1.000,5", "x", "1 000")),
  fc.tuple(fc.constant(4), fc.constantFrom("-1", "0.001", "onbekend", "<5", "99999999")),
  fc.tuple(fc.constant(0), fc.constantFrom("SÃºdwest", "S\ufffddwest", "a\u0000b", "\u0093x")),
);

test("one fault put into any row is reported there, and nothing else is", () => {
  fc.assert(
    fc.property(
      schools,
      layout,
      fc.nat(),
      faulty,
      fc.array(fc.nat(30)),
      (list, how, place, [column, value], blanks) => {
        const rows = rowsOf(list, ".");
        const index = place % rows.length;
        rows[index]![column] = value;
        const table: (readonly string[])[] = [HEADER, ...rows];
        for (const at of blanks) table.splice(1 + (at % table.length), 0, ["", "", "", "", ""]);
        const row = table.indexOf(rows[index]!) + 1;
        const before = table
          .slice(0, row - 1)
          .flat()
          .join("|");
        const line = row + before.split("\n").length - 1;
        const faults = faultsOf(scores, encoders["utf-8"](csv(table, how)));
        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatchObject({
          file: "scores.csv",
          row,
          column: HEADER[column],
          value,
          ...(line === row ? {} : { line }),
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("a site put in twice is reported at the second, naming the first", () => {
  fc.assert(
    fc.property(schools, layout, fc.nat(), fc.nat(), (list, how, from, to) => {
      const rows = rowsOf(list, ".");
      const original = from % rows.length;
      const copyAt = original + 1 + (to % (rows.length - original));
      rows.splice(copyAt, 0, [...rows[original]!]);
      const faults = faultsOf(scores, encoders["utf-8"](csv([HEADER, ...rows], how)));
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({
        kind: "duplicate-key",
        row: copyAt + 2,
        column: "brin6",
        value: list[original]!.site,
      });
      expect(faults[0]!.expected.en).toContain(`row ${original + 2} `);
    }),
  );
});

test("a cell lost from a row or added to it is reported at that row", () => {
  fc.assert(
    fc.property(schools, layout, fc.nat(), fc.boolean(), (list, how, place, lost) => {
      const rows = rowsOf(list, ".");
      const index = place % rows.length;
      if (lost) rows[index]!.pop();
      else rows[index]!.push("x");
      expect(faultsOf(scores, encoders["utf-8"](csv([HEADER, ...rows], how)))).toMatchObject([
        { kind: "cell-count", row: index + 2 },
      ]);
    }),
  );
});

test("bytes that are no table never make it throw, and are never read as one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const fault of faultsOf(scores, bytes)) expect(fault.expected.nl).not.toBe("");
    }),
  );
});

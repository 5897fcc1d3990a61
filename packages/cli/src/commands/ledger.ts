import { readFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { amountText } from "@kansrijk/core/ledger/amountText";
import { findAmounts } from "@kansrijk/core/ledger/findAmounts";
import { CHECK_KINDS, RELATIONS } from "@kansrijk/core/ledger/ledgerCheck";
import { letterOf, totalsOfLedger } from "@kansrijk/core/ledger/totalsOfLedger";
import { MONEY_KINDS } from "@kansrijk/core/ledger/ledgerEntry";
import { QUALIFIERS } from "@kansrijk/core/ledger/qualifier";
import { EURO } from "@kansrijk/core/ledger/statedValue";
import { fraction } from "@kansrijk/core/numbers/fraction";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { readLedger } from "@kansrijk/server/ledger/readLedger";
import type { CommonOptions, Io } from "../io.ts";
import { checkLines } from "../ledger/checkLines.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";

const FORMAT = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");

interface Format {
  readonly format: string;
}

/** `kansrijk ledger`: every euro in the letters, and whether their own numbers add up. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program
    .command("ledger")
    .description("grootboek: alle bedragen in de brieven, en of de getallen kloppen");
  group
    .command("list")
    .description("alle bedragen, met totalen waarin niets dubbel telt")
    .addOption(FORMAT())
    .action(({ format }: Format) => list(format, common(), io));
  group
    .command("show <id>")
    .description("een bedrag, een getal of een controle (M1)")
    .action((id: string) => show(id, common(), io));
  group
    .command("check")
    .description("kloppen de getallen uit de brieven? Beide kanten van elke som")
    .addOption(FORMAT())
    .action(({ format }: Format) => check(format, common(), io));
  group
    .command("find <file>")
    .description("zoekt bedragen in een tekst en zegt welke in het grootboek staan")
    .addOption(FORMAT())
    .action((file: string, { format }: Format) => find(file, format, common(), io));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const euros = (cents: number, language: Language): string =>
  amountText(fraction(cents, 100), EURO, cents % 100 === 0 ? 0 : 2)[language];

async function list(format: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const { entries } = await readLedger();
  const totals = totalsOfLedger(entries);
  if (format === "json") return io.out(json({ entries, totals }));
  const [one, sum] =
    lang === "nl"
      ? [
          ["id", "brief", "bedrag", "zo genoemd", "soort", "periode"],
          ["brief", "soort", "vanaf", "totaal", "niet meegeteld"],
        ]
      : [
          ["id", "letter", "amount", "stated as", "kind", "period"],
          ["letter", "kind", "from", "total", "not counted"],
        ];
  const rows = entries.map((entry) => [
    entry.id,
    letterOf(entry),
    euros(entry.cents, lang),
    QUALIFIERS[entry.qualifier][lang],
    MONEY_KINDS[entry.kind][lang],
    entry.period[lang],
  ]);
  io.out(textTable(one, rows));
  const sums = totals.map(({ letter, kind, from, cents, leftOut }) => [
    letter,
    MONEY_KINDS[kind][lang],
    from === null ? "-" : String(from),
    euros(cents, lang),
    leftOut.map(({ id, reason }) => `${id}: ${reason[lang]}`).join("; "),
  ]);
  io.out(`\n${textTable(sum, sums)}`);
}

async function show(id: string, common: CommonOptions, io: Io): Promise<void> {
  const { entries, figures, checks } = await readLedger();
  const found = [...entries, ...figures, ...checks].find((record) => record.id === id);
  if (found) return io.out(json(found));
  throw refusalIn(common, {
    nl: `Er is geen bedrag, getal of controle "${id}" (kansrijk ledger list).`,
    en: `There is no amount, number or check "${id}" (kansrijk ledger list).`,
  });
}

async function check(format: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const { checks } = await readLedger();
  if (format === "json") return io.out(json({ checks }));
  for (const result of checks)
    io.out(`${checkLines(result, lang, CHECK_KINDS[result.kind][lang], RELATIONS[result.relation]).join("\n")}\n\n`);
}

async function find(file: string, format: string, common: CommonOptions, io: Io): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => {
    throw refusalIn(common, { nl: `${file}: niet te lezen.`, en: `${file}: cannot be read.` });
  });
  const { entries } = await readLedger();
  const found = findAmounts(text).map((amount) => ({
    line: text.slice(0, amount.at).split("\n").length,
    ...amount,
    entries: entries.filter(({ cents }) => cents === amount.cents).map(({ id }) => id),
  }));
  if (format === "json") return io.out(json({ amounts: found }));
  const header = common.lang === "nl" ? ["regel", "bedrag", "in het grootboek"] : ["line", "amount", "in the ledger"];
  io.out(
    textTable(
      header,
      found.map((one) => [String(one.line), one.text, one.entries.join(", ") || "-"]),
    ),
  );
}

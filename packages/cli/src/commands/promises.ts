import { Option, type Command } from "commander";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import { PROMISE_STATUS, type PromiseStatus } from "@kansrijk/core/promises/promiseStatus";
import { promiseTimeline, TIMELINE_KINDS } from "@kansrijk/core/promises/promiseTimeline";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { askedRows } from "@kansrijk/server/promises/askedRows";
import { promiseCalendar } from "@kansrijk/server/promises/promiseCalendar";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { bookOf } from "../promises/bookOf.ts";
import { promiseLines, promiseTable } from "../promises/promiseLines.ts";
import { textTable } from "../textTable.ts";
import { writeWhole } from "../writeWhole.ts";

interface Asked {
  readonly dueBefore?: string;
  readonly status?: PromiseStatus;
  readonly letter?: string;
  readonly owner?: string;
  readonly on?: string;
  readonly format: string;
}

const FORMAT = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** `kansrijk promises`: what the letters promised, when it was due, and what happened. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program
    .command("promises")
    .description("beloften uit de brieven: wat, waar, wanneer, en of het gebeurde");
  const asking = (name: string, description: string): Command =>
    group
      .command(name)
      .description(description)
      .option("--due-before <day>", "de laatste dag ligt voor deze dag")
      .addOption(new Option("--status <status>", "alleen deze status").choices(Object.keys(PROMISE_STATUS)))
      .option("--letter <letter>", "alleen uit deze brief (S1)")
      .option("--owner <owner>", "alleen van deze eigenaar (wiersma)")
      .option("--on <day>", "de stand op deze dag; zonder is het vandaag");
  asking("list", "alle beloften, met hun status")
    .addOption(FORMAT())
    .action((asked: Asked) => list(asked, common(), io));
  asking("timeline", "brieven, moties, laatste dagen en wat er gebeurde, op volgorde")
    .addOption(FORMAT())
    .action((asked: Asked) => timeline(asked, common(), io));
  asking("calendar", "de termijnen als agenda (iCalendar)")
    .option("--out <file>", "het bestand; zonder gaat het naar het scherm")
    .action((asked: Asked & { out?: string }) => calendar(asked, common(), io));
  group
    .command("show <id>")
    .description("alles over een belofte (K21)")
    .option("--on <day>", "de stand op deze dag; zonder is het vandaag")
    .addOption(FORMAT())
    .action((id: string, asked: Asked) => show(id, asked, common(), io));
}

async function read(asked: Asked, common: CommonOptions) {
  for (const [name, day] of [["--due-before", asked.dueBefore] as const, ["--on", asked.on] as const])
    if (day !== undefined && !isIsoDate(day))
      throw refusalIn(common, {
        nl: `${name} ${day}: verwacht een dag zoals 2023-09-01.`,
        en: `${name} ${day}: expected a day such as 2023-09-01.`,
      });
  const book = await bookOf(common);
  const { dueBefore, status, letter, owner, on } = asked;
  return { book, ...askedRows(book, { dueBefore, status, letter, owner, on }, new Date()) };
}

async function list(asked: Asked, common: CommonOptions, io: Io): Promise<void> {
  const { rows } = await read(asked, common);
  io.out(asked.format === "json" ? json(rows) : promiseTable(rows, common.lang));
}

async function show(id: string, asked: Asked, common: CommonOptions, io: Io): Promise<void> {
  const { rows } = await read(asked, common);
  const found = rows.filter((row) => row.id === id.toUpperCase());
  if (found.length === 0)
    throw refusalIn(common, {
      nl: `Er is geen belofte ${id} (kansrijk promises list).`,
      en: `There is no promise ${id} (kansrijk promises list).`,
    });
  if (asked.format === "json") return io.out(json(found));
  io.out(`${found.map((row) => promiseLines(row, common.lang).join("\n")).join("\n\n")}\n`);
}

async function timeline(asked: Asked, common: CommonOptions, io: Io): Promise<void> {
  const { book, rows } = await read(asked, common);
  const events = promiseTimeline({ ...book, rows });
  if (asked.format === "json") return io.out(json(events));
  const { lang } = common;
  io.out(
    textTable(
      lang === "nl" ? ["wanneer", "soort", "", "wat"] : ["when", "kind", "", "what"],
      events.map(({ on, kind, text, promise, id }) => [
        dayWords(on)[lang],
        TIMELINE_KINDS[kind][lang],
        promise ?? id,
        text[lang],
      ]),
    ),
  );
}

async function calendar(asked: Asked & { out?: string }, common: CommonOptions, io: Io): Promise<void> {
  const { rows } = await read(asked, common);
  const text = promiseCalendar(rows, { lang: common.lang });
  if (asked.out === undefined) return io.out(text);
  await writeWhole(asked.out, text, common);
  const count = rows.filter(({ deadline }) => deadline.to !== null).length;
  io.out(common.lang === "nl" ? `${asked.out}: ${count} termijnen\n` : `${asked.out}: ${count} deadlines\n`);
}

import { Option, type Command } from "commander";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import { MOTION_KINDS, type Motion } from "@kansrijk/core/promises/motion";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { readPromises } from "@kansrijk/server/promises/readPromises";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { placeText } from "../promises/promiseLines.ts";
import { textTable } from "../textTable.ts";

const FORMAT = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

interface Format {
  readonly format: string;
}

/** `kansrijk motions`: motions, requests and debates that the letters answer. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program.command("motions").description("moties, verzoeken en debatten waar de brieven op antwoorden");
  group
    .command("list")
    .description("alle moties, verzoeken en debatten")
    .addOption(FORMAT())
    .action(({ format }: Format) => list(format, common(), io));
  group
    .command("show <id>")
    .description("een motie met het antwoord van de brief (L7)")
    .addOption(FORMAT())
    .action((id: string, { format }: Format) => show(id, format, common(), io));
}

async function list(format: string, { lang }: CommonOptions, io: Io): Promise<void> {
  const { motions } = await readPromises();
  if (format === "json") return io.out(json(motions));
  io.out(
    textTable(
      lang === "nl" ? ["", "soort", "van", "onderwerp", "beloften"] : ["", "kind", "by", "subject", "promises"],
      motions.map(({ id, kind, by, subject, promises }) => [
        id,
        MOTION_KINDS[kind][lang],
        by.join(", ") || "-",
        subject[lang],
        promises.join(", ") || "-",
      ]),
    ),
  );
}

async function show(id: string, format: string, common: CommonOptions, io: Io): Promise<void> {
  const { motions } = await readPromises();
  const found = motions.find((motion) => motion.id === id.toUpperCase());
  if (!found)
    throw refusalIn(common, {
      nl: `Er is geen motie ${id} (kansrijk motions list).`,
      en: `There is no motion ${id} (kansrijk motions list).`,
    });
  io.out(format === "json" ? json(found) : `${motionLines(found, common.lang).join("\n")}\n`);
}

function motionLines({ id, kind, subject, asks, by, papers, date, places, answer, promises }: Motion, lang: Language) {
  const isDutch = lang === "nl";
  const dated = date ? `, ${dayWords(date.on)[lang]} (${date.source}; ${FACT_STATUS[date.status][lang]})` : "";
  return [
    `${id}  ${subject[lang]}`,
    `  ${MOTION_KINDS[kind][lang]}: ${by.join(", ") || "-"}${dated}`,
    `  ${isDutch ? "vraagt" : "asks"}: ${asks[lang]}`,
    `  ${isDutch ? "stukken" : "papers"}: ${papers.join("; ") || "-"}`,
    `  ${isDutch ? "staat in" : "stands in"}: ${places.map(placeText).join("; ")}`,
    `  ${isDutch ? "antwoord" : "answer"}: ${answer[lang]}`,
    `  ${isDutch ? "beloften" : "promises"}: ${promises.join(", ") || "-"}`,
  ];
}

import { Option, type Command } from "commander";
import { ensureAlliance } from "@kansrijk/server/app/ensureAlliance";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { makeReport } from "@kansrijk/server/progress/makeReport";
import { reportPdf } from "@kansrijk/server/progress/reportPdf";
import { orRefuse } from "../carryOut.ts";
import { countWatch } from "../agenda/countWatch.ts";
import { ensureRegister } from "../indicator/ensureRegister.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { checkTarget, writeWhole } from "../writeWhole.ts";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { refusalIn } from "../lottery/refusalIn.ts";

interface Options {
  readonly municipality?: string;
  readonly place?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly data?: string;
  readonly format?: "pdf" | "json";
  readonly receipt?: string;
}

/** `kansrijk agenda report`: the progress report of a place as an accessible PDF or as data, with its receipt. */
export function register(program: Command, io: Io): void {
  const group = program.commands.find((command) => command.name() === "agenda") ?? program.command("agenda");
  group
    .command("report")
    .description("het voortgangsrapport van een gemeente, provincie of het land: PDF/UA of JSON, met bewijs")
    .option("--municipality <code>", "een gemeente, zoals GM0606")
    .option("--place <code>", "NL, een provincie (PV28) of een gemeente")
    .option("--out <file>", "waar het rapport komt; zonder komt de JSON op het scherm")
    .addOption(
      new Option("--format <format>", "pdf of json; zonder zegt de naam van het bestand het").choices(["pdf", "json"]),
    )
    .option("--as-of <date>", "de dag waarop het rapport kijkt; zonder is dat vandaag")
    .option("--data <register>", "id van een register; zonder het nieuwste")
    .option("--receipt <file>", "waar het bewijs komt, om het rapport te herhalen (kansrijk replay)")
    .action((options: Options) => report(options, program.opts<CommonOptions>(), io));
}

async function report(options: Options, common: CommonOptions, io: Io): Promise<void> {
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  if (!isIsoDate(asOf))
    throw refusalIn(common, {
      nl: `--as-of ${asOf}: verwacht een dag zoals 2026-11-22.`,
      en: `--as-of ${asOf}: expected a day such as 2026-11-22.`,
    });
  for (const file of [options.out, options.receipt]) if (file !== undefined) await checkTarget(file, common);
  const made = await withStore(common, async (store) => {
    try {
      await ensureRegister(store, common, io);
      const examples = await ensureAlliance(store, new Date(), countWatch(common, io));
      const told = toldOf(examples, common.lang);
      if (told !== undefined) io.err(told);
      const place = options.place ?? options.municipality ?? "NL";
      return orRefuse(await makeReport(store, { place, asOf, data: options.data }), common);
    } finally {
      await engineOf(store).cubes.close();
    }
  });
  const json = `${JSON.stringify(made, null, 1)}\n`;
  if (options.receipt !== undefined)
    await writeWhole(options.receipt, `${JSON.stringify(made.receipt, null, 1)}\n`, common);
  if (options.out === undefined) return io.out(json);
  const format = options.format ?? (options.out.endsWith(".json") ? "json" : "pdf");
  const footer = `${common.lang === "nl" ? "Bewijs" : "Receipt"} ${made.receipt.id.slice(0, 16)}`;
  const content = format === "json" ? json : await reportPdf(made.report, common.lang, footer);
  await writeWhole(options.out, content, common);
  io.err(`${options.out}: ${made.report.title[common.lang]}, ${made.receipt.id}\n`);
}

/** Of what there was none yet; undefined when nothing was made. */
function toldOf({ agendas, network }: Awaited<ReturnType<typeof ensureAlliance>>, lang: Language): string | undefined {
  const { none, and, made, agenda, net } = WORDS[lang];
  const missing = [...(agendas ? [agenda] : []), ...(network ? [net] : [])];
  return missing.length === 0 ? undefined : `${none} ${missing.join(and)}: ${made}\n`;
}

const WORDS = {
  nl: {
    none: "Er was nog",
    and: " en ",
    agenda: "geen agenda",
    net: "geen netwerk",
    made: "daarvan zijn voorbeelden gemaakt, die als verzonnen zijn gemerkt.",
  },
  en: {
    none: "There was",
    and: " and ",
    agenda: "no agenda yet",
    net: "no network yet",
    made: "examples were made, marked as invented.",
  },
} as const;

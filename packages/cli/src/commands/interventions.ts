import { Option, type Command } from "commander";
import { EDITIONS, ENGLISH_AVERAGES, type Edition } from "@kansrijk/core/interventions/effectFigure";
import { changesBetweenEditions } from "@kansrijk/core/interventions/changesBetweenEditions";
import { compareInterventions } from "@kansrijk/core/interventions/compareInterventions";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import { AGES, ageId, THEMES, themeId } from "@kansrijk/core/policy/taxonomy";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { loadInterventions, suggestionsFor } from "@kansrijk/server/interventions/interventionDesk";
import type { z } from "zod";
import { issueText } from "@kansrijk/core/vocabulary/issueText";
import { orRefuse } from "../carryOut.ts";
import { ensureRegister } from "../indicator/ensureRegister.ts";
import {
  changesText,
  comparedText,
  interventionText,
  listText,
  suggestionsText,
} from "../intervention/interventionText.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface SuggestOptions {
  readonly municipality: string;
  readonly themes: readonly z.infer<typeof themeId>[];
  readonly ages: readonly z.infer<typeof ageId>[];
  readonly cost?: number;
  readonly register?: string;
  readonly format: string;
}

/** `kansrijk interventions`: what can be done, what is known of it, and what fits the figures of a place. */
export function register(program: Command, io: Io): void {
  const group = program
    .command("interventions")
    .description("wat kunt u doen, en wat is erover bekend? (docs/interventions.md)");
  const common = (): CommonOptions => program.opts<CommonOptions>();
  group
    .command("list")
    .description("alle interventies")
    .addOption(new Option("--theme <theme>", "alleen van dit thema").choices(Object.keys(THEMES)))
    .addOption(format())
    .action(async (options: { theme?: string; format: string }) => {
      const isAsked = ({ themes }: Intervention): boolean =>
        options.theme === undefined || themes.some((id) => id === options.theme);
      const all = (await known(common())).filter(isAsked);
      io.out(options.format === "json" ? json(all) : listText(all, common().lang));
    });
  group
    .command("show <id>")
    .description("een interventie met cijfers, voorwaarden en plaatsen in de brieven")
    .addOption(format())
    .action(async (id: string, options: { format: string }) => {
      const [found] = orRefuse(compareInterventions(await known(common()), [id]), common());
      const item = found!.intervention;
      io.out(options.format === "json" ? json(item) : interventionText(item, common().lang));
    });
  editionCommands(group, common, io);
  group
    .command("suggest")
    .description("wat past bij de cijfers van een gemeente, met de redenen")
    .requiredOption("--municipality <place>", "gemeente (GM0606) of naam")
    .option("--themes <ids>", `thema's met komma's: ${Object.keys(THEMES).join(", ")}`, listOf(themeId), [])
    .option("--ages <ids>", `leeftijden met komma's: ${Object.keys(AGES).join(", ")}`, listOf(ageId), [])
    .option("--cost <band>", "hoogste kosten, 1 tot 5", costBand)
    .option("--register <id>", "id van een register; zonder is het het nieuwste")
    .addOption(format())
    .action((options: SuggestOptions) => suggest(options, common(), io));
}

function editionCommands(group: Command, common: () => CommonOptions, io: Io): void {
  const edition = (flags: string): Option => new Option(flags, "editie van de toolkit").choices(EDITIONS);
  group
    .command("compare <ids...>")
    .description("interventies naast elkaar")
    .addOption(edition("--edition <edition>"))
    .addOption(format())
    .action(async (ids: string[], options: { edition?: Edition; format: string }) => {
      const compared = orRefuse(compareInterventions(await known(common()), ids, options.edition), common());
      const isJson = options.format === "json";
      io.out(isJson ? json({ note: ENGLISH_AVERAGES, compared }) : comparedText(compared, common().lang));
    });
  group
    .command("changes")
    .description("wat er tussen edities van de toolkit veranderde")
    .addOption(edition("--from <edition>").default("2012"))
    .addOption(edition("--to <edition>").default("2021"))
    .addOption(format())
    .action(async (options: { from: Edition; to: Edition; format: string }) => {
      const changes = changesBetweenEditions(await known(common()), options);
      const isJson = options.format === "json";
      io.out(isJson ? json({ note: ENGLISH_AVERAGES, changes }) : changesText(changes, common().lang));
    });
}

function format(): Option {
  return new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function known(common: CommonOptions): Promise<readonly Intervention[]> {
  return withStore(common, loadInterventions);
}

async function suggest(options: SuggestOptions, common: CommonOptions, io: Io): Promise<void> {
  const { municipality: place, themes, ages, cost, register: data, format } = options;
  const wishes = { themes, ages, ...(cost === undefined ? {} : { cost }) };
  const outcome = await withStore(common, async (store) => {
    if (data === undefined) await ensureRegister(store, common, io);
    try {
      return await suggestionsFor(store, { place, data, wishes });
    } finally {
      await engineOf(store).cubes.close();
    }
  });
  const found = orRefuse(outcome, common);
  io.out(format === "json" ? json(found) : suggestionsText(found, common.lang));
}

function listOf<T extends string>(schema: z.ZodType<T>) {
  return (text: string): T[] =>
    text.split(",").map((part) => {
      const parsed = schema.safeParse(part.trim());
      if (!parsed.success) {
        const { nl, en } = issueText(parsed.error.issues[0]!);
        throw unfitArgument(nl, en);
      }
      return parsed.data;
    });
}

function costBand(text: string): number {
  if (!/^[1-5]$/.test(text)) throw unfitArgument("een geheel getal van 1 tot en met 5", "a whole number from 1 to 5");
  return Number(text);
}

import { Option, type Command } from "commander";
import { findArrangements, type FoundArrangement } from "@kansrijk/core/arrangements/findArrangements";
import { SITUATION_IDS, SITUATIONS, type Situation } from "@kansrijk/core/arrangements/situations";
import { collection as arrangementKind } from "@kansrijk/core/collections/kinds/arrangements";
import { SECTORS } from "@kansrijk/core/policy/taxonomy";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { listRecords } from "@kansrijk/server/collections/recordStore";
import { loadPlaces } from "@kansrijk/server/places/placeBook";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { ageInYears } from "../wholeNumber.ts";
import { withStore } from "../withStore.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface Options {
  readonly situation: Situation[];
  readonly municipality?: string;
  readonly sector?: keyof typeof SECTORS;
  readonly age?: number;
  readonly format: string;
}

/** `kansrijk help-nearby`: what a family can ask for. The question is answered from the open list and kept nowhere. */
export function register(program: Command, io: Io): void {
  program
    .command("help-nearby")
    .description("hulp voor gezinnen per situatie en gemeente; de vraag wordt nergens bewaard")
    .option("--situation <situation>", `mag vaker: ${SITUATION_IDS.join(", ")}`, addSituation, [])
    .option("--municipality <code>", "CBS-code zoals GM0606, voor wat de gemeente zelf doet")
    .addOption(new Option("--sector <sector>", "soort onderwijs").choices(Object.keys(SECTORS)))
    .option("--age <years>", "leeftijd in jaren", ageInYears)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((options: Options) => show(options, program.opts<CommonOptions>(), io));
}

function addSituation(value: string, earlier: Situation[]): Situation[] {
  if (Object.hasOwn(SITUATIONS, value)) return [...earlier, value as Situation];
  throw unfitArgument(`een van ${SITUATION_IDS.join(", ")}`, `one of ${SITUATION_IDS.join(", ")}`);
}

async function show(
  { situation, municipality, sector, age, format }: Options,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  if (municipality !== undefined && (await loadPlaces()).place(municipality)?.kind !== "municipality") {
    throw refusalIn(common, {
      nl: `--municipality ${municipality}: verwacht de CBS-code van een gemeente, zoals GM0606.`,
      en: `--municipality ${municipality}: expected the CBS code of a municipality, such as GM0606.`,
    });
  }
  const kept = await withStore(common, (store) => listRecords(store, arrangementKind));
  const question = { situations: situation, municipality, sector, age, on: new Date().toISOString().slice(0, 10) };
  const answer = findArrangements(
    question,
    kept.map(({ record }) => record),
  );
  if (format === "json") return io.out(`${JSON.stringify(answer, null, 1)}\n`);
  io.out(answer.found.map((found) => lines(found, common.lang)).join("\n"));
}

function lines({ arrangement, reason, isLocal, warnings }: FoundArrangement, lang: Language): string {
  const { title, what, whoMayApply, how, helpers, link } = arrangement;
  const words = WORDS[lang];
  return [
    `${title[lang]}${isLocal ? ` (${words.local})` : ""}`,
    `  ${what[lang]}`,
    `  ${words.who}: ${whoMayApply[lang]}`,
    `  ${words.how}: ${how[lang]}`,
    `  ${words.helpers}: ${helpers[lang]}`,
    ...(link === undefined ? [] : [`  ${link}`]),
    `  ${reason[lang]}`,
    ...warnings.map((warning) => `  ! ${warning[lang]}`),
    "",
  ].join("\n");
}

const WORDS = {
  nl: { local: "in uw gemeente", who: "Voor wie", how: "Hoe", helpers: "Wie helpt" },
  en: { local: "in your municipality", who: "For whom", how: "How", helpers: "Who helps" },
} as const;

import { type Command, Option } from "commander";
import { checkCoalition } from "@kansrijk/core/network/checkCoalition";
import { coalition as coalitionSchema } from "@kansrijk/core/network/coalition";
import { growthSeries } from "@kansrijk/core/network/growth";
import { letterStages, stageTotals } from "@kansrijk/core/network/stageTotals";
import { isIsoDate, type IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { ensureNetwork } from "@kansrijk/server/network/ensureNetwork";
import { listRegisters } from "@kansrijk/server/indicators/registers";
import { networkMap } from "@kansrijk/server/network/networkMap";
import { readNetwork, type Network } from "@kansrijk/server/network/readNetwork";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import { EXIT } from "../exitCode.ts";
import { CommandError } from "../commandError.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { checkText, coalitionsText, communitiesText, EXAMPLE, growthText, mapText } from "../network/networkText.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { withStore } from "../withStore.ts";

interface Options {
  readonly format: "text" | "json";
  readonly on?: string;
}

/** What a command shows: as data, and as text for people. */
interface View {
  readonly data: unknown;
  readonly text: string;
  /** Ends with 1: what was asked about is not in order. */
  readonly failed?: boolean;
}
type Make = (network: Network, day: IsoDate, common: CommonOptions) => View | Promise<View>;

/** `kansrijk network`: who works together for equal chances, and where nothing runs. */
export function register(program: Command, io: Io): void {
  const group = program.command("network").description("het netwerk: gemeenten, coalities en gemeenschappen");
  const add = (name: string, description: string, make: (argument: string) => Make): void => {
    group
      .command(name)
      .description(description)
      .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
      .option("--on <day>", "zoals het was op deze dag (jjjj-mm-dd); zonder is het vandaag")
      .action(async (...given: unknown[]) => {
        const argument = name.includes("<") ? String(given[0]) : "";
        const options = given.at(-2) as Options;
        await show(make(argument), options, program.opts<CommonOptions>(), io);
      });
  };
  add("growth", "hoeveel er meededen, per soort telling apart", () => growth);
  add("map", "per gemeente wat er loopt", () => map(false));
  add("gaps", "gemeenten zonder coalitie of gemeenschap", () => map(true));
  add("coalitions", "de coalities met hun stap", () => coalitions);
  add("communities", "de gemeenschappen", () => communities);
  add("check <coalition>", "of een coalitie compleet is: een id, of een JSON-bestand", check);
}

async function show(make: Make, { format, on }: Options, common: CommonOptions, io: Io): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const day = on ?? today;
  if (!isIsoDate(day))
    throw refusalIn(common, {
      nl: `--on ${day}: verwacht een dag zoals 2026-11-22.`,
      en: `--on ${day}: expected a day such as 2026-11-22.`,
    });
  const { view, generated } = await withStore(common, async (store) => {
    // Never beside a register of users: then the network is theirs too.
    if ((await listRegisters(store.db))[0]?.generated !== false) await ensureNetwork(store, today);
    const network = await readNetwork(store);
    return { view: await make(network, day, common), generated: network.generated };
  });
  if (generated) io.err(EXAMPLE[common.lang]);
  io.out(format === "json" ? `${JSON.stringify(view.data, null, 1)}\n` : view.text);
  if (view.failed) throw new CommandError(EXIT.failed, []);
}

const growth: Make = ({ growth: figures, coalitions: kept }, day, { lang }) => {
  const series = growthSeries(figures);
  const letter = letterStages(figures);
  const totals = stageTotals(kept, day);
  return {
    data: { series, letter: letter ?? null, kept: totals },
    text: `${growthText(series, lang)}${letter ? `${letter.equation[lang]}\n` : ""}`,
  };
};

function map(onlyGaps: boolean): Make {
  return (network, day, { lang }) => {
    const municipalities = networkMap(network, day).filter(({ isGap }) => !onlyGaps || isGap);
    return { data: municipalities, text: mapText(municipalities, lang) };
  };
}

const coalitions: Make = (network, day, { lang }) => ({
  data: network.coalitions,
  text: coalitionsText(network, day, lang),
});

const communities: Make = (network, _day, { lang }) => ({
  data: network.communities,
  text: communitiesText(network, lang),
});

function check(argument: string): Make {
  return async ({ coalitions: kept, find }, day, common) => {
    const found = argument.endsWith(".json")
      ? await fromFile(argument, common)
      : kept.find(({ id }) => id === argument);
    if (!found)
      throw refusalIn(common, {
        nl: `Er is geen coalitie "${argument}"; kansrijk network coalitions noemt ze, en een bestand eindigt op .json.`,
        en: `There is no coalition "${argument}"; kansrijk network coalitions lists them, and a file ends in .json.`,
      });
    const result = checkCoalition(found, find, day);
    const failed = !result.isComplete || result.faults.length > 0;
    return { data: result, text: checkText(result, common.lang), failed };
  };
}

async function fromFile(path: string, common: CommonOptions) {
  const given = await readJsonFile(path, common);
  const parsed = coalitionSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    EXIT.refused,
    parsed.error.issues.map((issue) => `${path}, ${schemaFaultText(schemaFault(issue, given))[common.lang]}`),
  );
}

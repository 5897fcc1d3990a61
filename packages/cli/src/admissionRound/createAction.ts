import { newRound } from "@kansrijk/server/api/admissionSchemas";
import { createRound } from "@kansrijk/server/admission/createRound";
import { withProcedureLottery } from "@kansrijk/server/admission/procedureLottery";
import { procedures } from "@kansrijk/server/admission/procedures";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { withStore } from "../withStore.ts";
import { checkedBy } from "./checkedBy.ts";
import { drawSources, type DrawSourceOptions } from "./drawSources.ts";

export interface CreateOptions extends DrawSourceOptions {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly schoolYear: string;
  readonly procedure?: string;
  readonly tieBreaking?: string;
  readonly secondRoundLottery?: string;
  readonly opensOn?: string;
  readonly closesOn?: string;
  readonly drawsOn?: string;
  readonly publishesOn?: string;
  readonly erasesOn?: string;
  readonly settings?: string;
}

/** `admission round create`: sets up a round. Options go before what stands in the file of `--settings`. */
export async function createAction(options: CreateOptions, common: CommonOptions, io: Io): Promise<void> {
  const { id, title, region, schoolYear } = options;
  const given = { id, title, region, schoolYear, settings: await settingsOf(options, common) };
  const round = checkedBy(newRound, given, common);
  const { procedure } = round.settings;
  if (procedure !== null) await knownProcedure(procedure, common);
  const settings = withProcedureLottery(await loadRuleBook(common.rules), round.settings, round.schoolYear);
  orRefuse(await withStore(common, (store) => createRound(store, { ...round, settings })), common);
  io.out(common.lang === "nl" ? `Ronde ${id} is aangemaakt.\n` : `Round ${id} is set up.\n`);
}

async function settingsOf(options: CreateOptions, common: CommonOptions): Promise<object> {
  const file = options.settings === undefined ? {} : ((await readJsonFile(options.settings, common)) as object);
  const { procedure, tieBreaking, secondRoundLottery, erasesOn } = options;
  const { opensOn, closesOn, drawsOn, publishesOn } = options;
  const days = given({ opensOn, closesOn, drawsOn, publishesOn });
  const calendar = "calendar" in file ? { ...(file.calendar as object), ...days } : days;
  const draw = await drawSources(options, common);
  return { ...file, calendar, ...given({ procedure, tieBreaking, secondRoundLottery, erasesOn, draw }) };
}

function given(options: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

async function knownProcedure(procedure: string, common: CommonOptions): Promise<void> {
  const known = procedures(await loadRuleBook(common.rules)).map(({ regulation }) => regulation);
  if (known.includes(procedure)) return;
  throw refusalIn(common, {
    nl: `--procedure: "${procedure}" staat niet in de regels; wel: ${known.join(", ")}.`,
    en: `--procedure: "${procedure}" is not in the rules; these are: ${known.join(", ")}.`,
  });
}

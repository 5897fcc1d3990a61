import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { GivenGroup } from "@kansrijk/core/disclosure/gridTable";
import { emptyLedger, type Ledger } from "@kansrijk/core/disclosure/ledger";
import { ledgerJson, readLedger } from "@kansrijk/core/disclosure/ledgerJson";
import { protectedJson, protectedText } from "@kansrijk/core/disclosure/protectedText";
import { protectCsv, type ProtectRequest } from "@kansrijk/core/disclosure/protectCsv";
import { sourceThreshold, type ThresholdSource } from "@kansrijk/core/disclosure/sourceThreshold";
import { readTableRule, type TableRule } from "@kansrijk/core/disclosure/tableRule";
import { highsSolver } from "@kansrijk/server/disclosure/highsSolver";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { writeWhole } from "../writeWhole.ts";
import { orRefuseFile } from "./orRefuseFile.ts";
import { readTableText } from "./readTableText.ts";

export interface ProtectCommandOptions {
  readonly input: string;
  readonly dimensions: readonly string[];
  readonly count?: string;
  readonly value?: string;
  readonly largest?: readonly string[];
  readonly successes?: string;
  readonly share?: string;
  readonly total?: string;
  readonly group: readonly GivenGroup[];
  readonly rule?: string;
  readonly source?: ThresholdSource;
  readonly method: ProtectRequest["method"];
  readonly base: number;
  readonly hideZeros?: boolean;
  readonly ledger?: string;
  readonly format: string;
  readonly out?: string;
}

export async function protectAction(options: ProtectCommandOptions, common: CommonOptions, io: Io): Promise<void> {
  const text = await readTableText(options.input, common);
  const rule = await ruleOf(options, common);
  const ledger = options.ledger === undefined ? undefined : await ledgerOf(options.ledger, options.input, common);
  const request = requestOf(options, rule, text);
  const outcome = await protectCsv(text, request, await highsSolver(), ledger);
  const table = orRefuseFile(options.input, outcome, common);
  const result =
    options.format === "json"
      ? `${JSON.stringify({ rule, method: options.method, ...protectedJson(table) }, null, 1)}\n`
      : protectedText(table);
  // The answer may only leave when the book that remembers it is kept.
  if (options.ledger !== undefined && table.ledger)
    await writeWhole(options.ledger, `${JSON.stringify(ledgerJson(table.ledger))}\n`, common);
  if (options.out === undefined) io.out(result);
  else await writeWhole(options.out, result, common);
}

function requestOf(options: ProtectCommandOptions, rule: TableRule, text: string): ProtectRequest {
  const largest = options.largest ?? usualLargest(text);
  return {
    dimensions: options.dimensions,
    rule,
    method: options.method,
    base: options.base,
    hidesZeros: options.hideZeros === true,
    groups: options.group,
    largest,
    ...(options.count === undefined ? {} : { count: options.count }),
    ...(options.value === undefined ? usualValue(text, rule, options.count) : { value: options.value }),
    ...(options.successes === undefined ? {} : { successes: options.successes }),
    ...(options.share === undefined ? {} : { share: options.share }),
    ...(options.total === undefined ? {} : { total: options.total }),
  };
}

function headerOf(text: string): string[] {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  return first.split(/[;,\t]/).map((name) => name.trim().replaceAll('"', ""));
}

/** Columns top1, top2, ... as far as they go. */
function usualLargest(text: string): string[] {
  const header = headerOf(text);
  const names: string[] = [];
  for (let rank = 1; header.includes(`top${rank}`); rank++) names.push(`top${rank}`);
  return names;
}

function usualValue(text: string, rule: TableRule, count: string | undefined): { readonly value?: string } {
  const isAboutSums = rule.kind === "nk" || rule.kind === "p" || rule.kind === "pq";
  return isAboutSums && count !== undefined && headerOf(text).includes("sum") ? { value: "sum" } : {};
}

async function ruleOf({ rule, source = "kansrijk" }: ProtectCommandOptions, common: CommonOptions): Promise<TableRule> {
  if (rule !== undefined) return orRefuse(readTableRule(rule), common);
  const book = await loadRuleBook(common.rules);
  const threshold = orRefuse(sourceThreshold(book, source, new Date().toISOString().slice(0, 10)), common);
  return source === "kansenkaart" ? { kind: source, threshold } : { kind: "freq", threshold };
}

async function ledgerOf(path: string, input: string, common: CommonOptions): Promise<Ledger> {
  if (!existsSync(path)) return emptyLedger(basename(input));
  return orRefuseFile(path, readLedger(await readJsonFile(path, common)), common);
}

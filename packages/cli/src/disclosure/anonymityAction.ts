import { anonymityCsv } from "@kansrijk/core/disclosure/anonymityCsv";
import type { CommonOptions, Io } from "../io.ts";
import { orRefuseFile } from "./orRefuseFile.ts";
import { readTableText } from "./readTableText.ts";

export interface AnonymityOptions {
  readonly input: string;
  readonly keys: readonly string[];
  readonly weight?: string;
  readonly sensitive?: string;
  readonly format: string;
}

export async function anonymityAction(options: AnonymityOptions, common: CommonOptions, io: Io): Promise<void> {
  const { keys, weight, sensitive } = options;
  const text = await readTableText(options.input, common);
  const request = {
    keys,
    ...(weight === undefined ? {} : { weight }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  const report = orRefuseFile(options.input, anonymityCsv(text, request), common);
  if (options.format === "json") return io.out(`${JSON.stringify(report)}\n`);
  const { k, unique, pairs, l } = report;
  const lines = {
    nl: [`k = ${k}: elk record lijkt op minstens ${k} records`, `${unique} uniek, ${pairs} in een paar`],
    en: [`k = ${k}: every record is alike to at least ${k} records`, `${unique} unique, ${pairs} in a pair`],
  };
  const more = l === undefined ? [] : [`l = ${l}`];
  io.out(`${[...lines[common.lang], ...more].join("\n")}\n`);
}

import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { isIntact, receiptSchema, type Receipt } from "@kansrijk/core/receipt/receipt";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { readFundingFile, type FundingInput } from "@kansrijk/server/funding/readFundingFile";
import { replayReceipt, type Replay } from "@kansrijk/server/funding/replayReceipt";
import { sourceCache } from "@kansrijk/server/funding/sourceCache";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { PROGRESS_INSTRUMENT } from "@kansrijk/server/progress/makeReport";
import { replayReport } from "@kansrijk/server/progress/replayReport";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { datasetId } from "@kansrijk/server/store/datasets/datasetView";
import { readRun } from "@kansrijk/server/store/runs/readRun";
import { isUuid } from "@kansrijk/server/store/isUuid";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import { orRefuse, schemeOf } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { withStore } from "../withStore.ts";

/** `kansrijk replay <receipt>`: exit 0 when every bit is the same, 1 when not. */
export function register(program: Command, io: Io): void {
  program
    .command("replay <receipt>")
    .description(
      "herhaalt een uitkomst en vergelijkt bit voor bit; een ontvangstbewijs of het nummer van een bewaarde uitkomst",
    )
    .option("--scores <file>", "het bestand waarmee gerekend is, als dat verplaatst is")
    .action((receipt: string, options: { scores?: string }) =>
      replayAction(receipt, options, program.opts<CommonOptions>(), io),
    );
}

async function replayAction(given: string, options: { scores?: string }, common: CommonOptions, io: Io): Promise<void> {
  const receipt = isUuid(given) ? await keptReceipt(given, common) : await fileReceipt(given, common);
  if (!isIntact(receipt))
    throw new CommandError(EXIT.failed, [
      `${given}: de inhoud past niet bij het nummer ${receipt.id}; het ontvangstbewijs is veranderd.`,
    ]);
  if (receipt.instrument === PROGRESS_INSTRUMENT) return replayProgress(receipt, common, io);
  const scheme = await schemeOf(receipt.instrument.replace("funding/", ""));
  const source = await sourceFor(receipt, given, options.scores, common);
  const replay = orRefuse(await replayReceipt(receipt, scheme, source, await loadRuleBook(common.rules)), common);
  report(replay, io);
  if (!replay.equal) throw new CommandError(EXIT.failed, ["De uitkomst is anders."]);
}

async function replayProgress(receipt: Receipt, common: CommonOptions, io: Io): Promise<void> {
  const replay = await withStore(common, async (store) => {
    try {
      return orRefuse(await replayReport(store, receipt), common);
    } finally {
      await engineOf(store).cubes.close();
    }
  });
  const { equal, sameCode } = replay;
  const [expected, found] = [receipt.output.sha256, replay.receipt.output.sha256];
  report({ equal, sameCode, expected, found, changedRules: [] }, io);
  for (const { collection, id, version, at, reason } of replay.erased)
    io.out(`Van ${collection} ${id}, versie ${version}, is tekst gewist op ${at.slice(0, 10)}. Reden: ${reason}\n`);
  const why = replay.erased.length > 0 ? " Er is tekst gewist waarop het rapport kan rusten." : "";
  if (!equal) throw new CommandError(EXIT.failed, [`Het rapport is anders.${why}`]);
}

function report(replay: Replay, io: Io): void {
  io.out(`${replay.equal ? "Gelijk" : "Anders"}: verwacht ${replay.expected}, gevonden ${replay.found}\n`);
  if (!replay.sameCode) io.out("De code is sinds die uitkomst veranderd.\n");
  for (const rule of replay.changedRules) io.out(`De regel ${rule} is sinds die uitkomst veranderd.\n`);
}

async function fileReceipt(path: string, common: CommonOptions): Promise<Receipt> {
  const given = await readJsonFile(path, common);
  const parsed = receiptSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    EXIT.refused,
    parsed.error.issues.map((issue) => `${path}, ${schemaFaultText(schemaFault(issue, given))[common.lang]}`),
  );
}

async function keptReceipt(id: string, common: CommonOptions): Promise<Receipt> {
  const kept = await withStore(common, (store) => readRun(store.db, id));
  if (!kept) throw new CommandError(EXIT.refused, [`Er is geen bewaarde uitkomst ${id}.`]);
  return receiptSchema.parse(kept.receipt);
}

/** The file given, the place where it was read, the folder of the receipt, or the dataset of that hash in the store. */
async function sourceFor(
  receipt: Receipt,
  given: string,
  path: string | undefined,
  common: CommonOptions,
): Promise<FundingInput["source"]> {
  const input = receipt.inputs[0];
  if (!input) throw new CommandError(EXIT.refused, ["Het ontvangstbewijs noemt geen invoer."]);
  const places =
    path === undefined ? [...(receipt.foundAt ?? []), join(dirname(given), input.name), input.name] : [path];
  for (const place of places) {
    if (!(await exists(place))) continue;
    const reading = await readFundingFile(place);
    if (!reading.ok) throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang));
    if (reading.input.description.sha256 === input.sha256) return reading.input.source;
    if (path !== undefined)
      throw new CommandError(EXIT.failed, [
        `${place} is een ander bestand: sha256 ${reading.input.description.sha256}, verwacht ${input.sha256}.`,
      ]);
  }
  const loaded = await withStore(common, (store) => sourceCache(store).load(datasetId(input.kind, input.sha256)));
  if (loaded?.dataset.sha256 === input.sha256) return loaded.source;
  throw new CommandError(EXIT.refused, [
    `Het bestand ${input.name} (sha256 ${input.sha256}) is niet gevonden; geef het met --scores.`,
  ]);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

import { writeFile } from "node:fs/promises";
import { DRAW_EVENT_MEANINGS } from "@kansrijk/core/admission/process/judgeDraw";
import { drawSeed, type Draw, type DrawEvent } from "@kansrijk/core/lottery/draw";
import { seedBytes } from "@kansrijk/core/lottery/seedBytes";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { commitList } from "./commitList.ts";
import type { DrawFile, LotteryCommitment } from "./lotteryFiles.ts";
import { lotteryListOf, type LotteryList } from "./lotteryList.ts";
import { numberedDraws } from "./numberedDraws.ts";
import { readCommitment, readSaltKey } from "./readLotteryFiles.ts";
import { refusalIn } from "./refusalIn.ts";
import { refuseNumbered } from "./refuseNumbered.ts";
import { readNotaryText } from "./readNotaryText.ts";

export interface Signature {
  readonly round: number;
  readonly signature: string;
}

export interface DrawOptions {
  readonly commitment?: string;
  readonly signature: readonly Signature[];
  readonly notaryText?: string;
  readonly secret?: string;
  readonly seed?: string;
  readonly format: "json" | "text";
  readonly out?: string;
}

/** `lottery draw`: seed and numbers, by the rules that were written before the randomness existed. */
export async function drawAction(path: string, options: DrawOptions, common: CommonOptions, io: Io): Promise<void> {
  const list = await lotteryListOf(path, common);
  if (list.kind === "round") refuseNumbered(path, list.round, common);
  const file = sealedDraw(await drawn(list, options, common));
  if (options.out !== undefined) await writeFile(options.out, JSON.stringify(file));
  for (const event of file.events) io.err(`${event}: ${DRAW_EVENT_MEANINGS[event][common.lang]}\n`);
  if (file.draw === null) io.err(`${FREE_SEED[common.lang]}\n`);
  if (options.format === "json") return io.out(`${JSON.stringify(file, null, 1)}\n`);
  io.out(drawText(file, common));
}

const FREE_SEED = {
  nl: "Let op: wie dit startgetal koos, kon de uitslag vooraf uitrekenen. Gebruik voor een echte loting een vastlegging.",
  en: "Mind: whoever chose this seed could have worked out the result beforehand. For a real draw use a commitment.",
};

type Unsealed = Omit<DrawFile, "sha256">;

export function sealedDraw<T extends object>(content: T): T & { readonly sha256: string } {
  return { ...content, sha256: sha256(canonicalJson(content)) };
}

async function drawn(list: LotteryList, options: DrawOptions, common: CommonOptions): Promise<Unsealed> {
  const { seed } = options;
  if ((seed === undefined) === (options.commitment === undefined))
    throw refusalIn(common, {
      nl: "Geef --commitment of --seed, een van de twee.",
      en: "Give --commitment or --seed, one of the two.",
    });
  if (seed !== undefined) return content(list, Buffer.from(seedBytes(seed)).toString("hex"), null, [], null, null);
  const committed = await readCommitment(options.commitment!, common);
  const { root } = committed.commitment;
  const saltKey = options.secret === undefined ? null : await readSaltKey(options.secret, root, common);
  checkCommitted(list, committed, saltKey, common);
  const { announcement } = committed;
  const notaryText = options.notaryText === undefined ? null : await readNotaryText(options.notaryText, common);
  const outcome = drawSeed(announcement, { beacons: options.signature, notaryText });
  if (!outcome.ok)
    throw new CommandError(EXIT.failed, [
      ...outcome.events.map((event) => `${event}: ${DRAW_EVENT_MEANINGS[event][common.lang]}`),
      {
        nl: "Er is geen geldige bron: maak een nieuwe vastlegging.",
        en: "There is no valid source: make a new commitment.",
      }[common.lang],
    ]);
  // A round stays at home; of a list the key may be shown once it is drawn, so that everybody can check the list.
  const shown = list.kind === "ids" ? saltKey : null;
  return content(list, outcome.seed, outcome.draw, outcome.events, committed, shown);
}

function content(
  list: LotteryList,
  seed: string,
  draw: Draw | null,
  events: readonly DrawEvent[],
  committed: LotteryCommitment | null,
  saltKey: string | null,
): Unsealed {
  return {
    codeSha256: committed?.codeSha256 ?? null,
    commitment: committed?.commitment ?? null,
    draw,
    draws: numberedDraws(list, seedBytes(seed)),
    events,
    format: "kansrijk-draw/1",
    list: list.kind,
    method: "hash-rank",
    rulesSha256: committed?.rulesSha256 ?? null,
    saltKey,
    seed,
  };
}

/** The list must be the one that was committed to: by its kind and length, and with the salt key by every leaf. */
function checkCommitted(
  list: LotteryList,
  { commitment, announcement, codeSha256, rulesSha256, list: kind }: LotteryCommitment,
  saltKey: string | null,
  common: CommonOptions,
): void {
  const count = list.kind === "ids" ? list.lots.length : list.round.applicants.length;
  const isSame =
    list.kind === kind &&
    count === commitment.applications &&
    announcement.root === commitment.root &&
    (saltKey === null || commitList(list, saltKey, { codeSha256, rulesSha256 }).root === commitment.root);
  if (isSame) return;
  const { applications } = commitment;
  throw refusalIn(common, {
    nl: `Dit is niet de lijst die is vastgelegd (${kind}, ${applications} deelnemers; gegeven: ${list.kind}, ${count}). Ook wie zich terugtrekt, blijft op de lijst staan tot na de loting.`,
    en: `This is not the list that was committed to (${kind}, ${applications} participants; given: ${list.kind}, ${count}). Who withdraws stays on the list too until after the draw.`,
  });
}

function drawText({ seed, draws }: DrawFile, { lang }: CommonOptions): string {
  const lines = [`${lang === "nl" ? "startgetal" : "seed"} ${seed}`];
  for (const { programme, lots } of draws) {
    if (programme !== null) lines.push("", programme);
    const width = String(lots.length).length;
    for (const { family, id, number } of lots)
      lines.push(`${String(number).padStart(width)}  ${id}${family === null ? "" : `  (${family})`}`);
  }
  return `${lines.join("\n")}\n`;
}

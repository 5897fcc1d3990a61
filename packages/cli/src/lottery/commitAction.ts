import { randomBytes } from "node:crypto";
import { access, writeFile } from "node:fs/promises";
import { announcementOf, meaningOf, type AnnouncedSources } from "@kansrijk/core/admission/process/announce";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { codeIdentity } from "@kansrijk/server/runs/codeIdentity";
import type { CommonOptions, Io } from "../io.ts";
import { announcedSources, type SourceOptions } from "./announcedSources.ts";
import { commitList } from "./commitList.ts";
import type { LotteryCommitment, LotterySecret } from "./lotteryFiles.ts";
import { lotteryListOf } from "./lotteryList.ts";
import { refusalIn } from "./refusalIn.ts";

export interface CommitOptions extends SourceOptions {
  readonly saltKey?: string;
  readonly rulesSha256?: string;
  readonly out: string;
  readonly secret?: string;
  readonly allowKnownBeacon?: boolean;
}

/** `lottery commit`: fixes the list and announces where the randomness will come from; the salt key goes elsewhere. */
export async function commitAction(path: string, options: CommitOptions, common: CommonOptions, io: Io): Promise<void> {
  const sources = await announcedSources(options, common);
  const known = knownBeacon(sources);
  if (known && options.allowKnownBeacon !== true)
    throw refusalIn(common, {
      nl: `--beacon-round: ${known.nl} Kies een ronde in de toekomst. Alleen om te oefenen: --allow-known-beacon.`,
      en: `--beacon-round: ${known.en} Choose a round in the future. For an exercise only: --allow-known-beacon.`,
    });
  const list = await lotteryListOf(path, common);
  const saltKey = options.saltKey ?? randomBytes(32).toString("hex");
  const rulesSha256 = options.rulesSha256 ?? null;
  const codeSha256 = list.kind === "round" ? (await codeIdentity()).sha256 : null;
  const commitment = commitList(list, saltKey, { rulesSha256, codeSha256 });
  const { root } = commitment;
  const file: LotteryCommitment = {
    announcement: announcementOf(sources, root),
    codeSha256,
    commitment,
    format: "kansrijk-lottery-commitment/1",
    list: list.kind,
    rulesSha256,
  };
  const secret: LotterySecret = { format: "kansrijk-lottery-secret/1", root, saltKey };
  const secretPath = options.secret ?? options.out.replace(/(?:\.json)?$/, ".secret.json");
  await refuseExisting([options.out, secretPath], common);
  await writeFile(secretPath, `${JSON.stringify(secret, null, 1)}\n`, { flag: "wx", mode: 0o600 });
  await writeFile(options.out, `${JSON.stringify(file, null, 1)}\n`, { flag: "wx" });
  const meaning = known ? [exerciseOf(known)] : meaningOf(sources);
  say(io, common, meaning, [root, options.out, secretPath], commitment.applications);
}

function say(
  io: Io,
  { lang }: CommonOptions,
  meaning: readonly Text[],
  [root, out, secret]: readonly [string, string, string],
  count: number,
): void {
  const lines =
    lang === "nl"
      ? [
          `Vastgelegd: ${count} deelnemers, wortel ${root}.`,
          `Maak ${out} bekend voordat er geloot wordt.`,
          `Houd ${secret} thuis: met die sleutel is na te gaan wie er op de lijst staat.`,
        ]
      : [
          `Committed: ${count} participants, root ${root}.`,
          `Publish ${out} before the draw.`,
          `Keep ${secret} at home: with that key one can find out who is on the list.`,
        ];
  io.out(`${[...lines, ...meaning.map((text) => text[lang])].join("\n")}\n`);
}

/** In words, when the announced round of the beacon was there already: the outcome could have been chosen. */
function knownBeacon({ beacon }: AnnouncedSources): Text | undefined {
  if (beacon === null || beacon.at > Date.now()) return undefined;
  const at = new Date(beacon.at).toISOString();
  return {
    nl: `ronde ${beacon.round} van ${beacon.network} is al bekend sinds ${at}: de uitkomst was te kiezen.`,
    en: `round ${beacon.round} of ${beacon.network} is known since ${at}: the outcome could have been chosen.`,
  };
}

function exerciseOf({ nl, en }: Text): Text {
  return { nl: `Dit is een oefening: ${nl}`, en: `This is an exercise: ${en}` };
}

/** A commitment is made once: a second one beside it would be a choice. */
async function refuseExisting(paths: readonly string[], common: CommonOptions): Promise<void> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  const lines = found.flat().map((path) => ({
    nl: `${path} bestaat al: een vastlegging wordt niet overschreven.`,
    en: `${path} is there already: a commitment is not overwritten.`,
  }));
  if (lines.length > 0) throw refusalIn(common, ...lines);
}

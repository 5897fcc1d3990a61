import { sha256 } from "@kansrijk/core/receipt/sha256";
import { type Command } from "commander";
import type { CommonOptions } from "../io.ts";
import { readNotaryText } from "../lottery/readNotaryText.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { unfitArgument } from "../unfitArgument.ts";

export interface DrawSourceOptions {
  /** false: `--no-beacon`. */
  readonly beacon: boolean;
  readonly beaconRound?: number;
  readonly beaconAt?: string;
  readonly fallbackRound?: number;
  readonly notaryTextFile?: string;
  readonly notarySha256?: string;
}

/** Options of `create` and `close`: where the randomness will come from. */
export function withDrawSources(command: Command): Command {
  return command
    .option("--no-beacon", "zonder openbaar baken: dan telt alleen de tekst van de notaris")
    .option("--beacon-round <round>", "ronde van het baken quicknet, in de toekomst", positive)
    .option("--beacon-at <moment>", "of: de eerste ronde vanaf dit moment, zoals 2027-04-12T10:00:00Z")
    .option("--fallback-round <round>", "ronde als die er niet is (anders: een uur later)", positive)
    .option("--notary-text-file <file>", "tekst die de notaris verzegeld bewaart (alleen de hash wordt bewaard)")
    .option("--notary-sha256 <hash>", "SHA-256 van die tekst, als alleen de notaris hem kent");
}

/** The settings of the draw that the options ask for; undefined when they say nothing. Contradictions end the command. */
export async function drawSources(options: DrawSourceOptions, common: CommonOptions): Promise<object | undefined> {
  const { beacon, beaconRound, beaconAt, fallbackRound, notaryTextFile } = options;
  const ofBeacon = { round: beaconRound, at: beaconAt, fallbackRound };
  const hasBeacon = Object.values(ofBeacon).some((value) => value !== undefined);
  const faults = [
    ...(!beacon && hasBeacon ? [CONFLICTS.beacon] : []),
    ...(beaconRound !== undefined && beaconAt !== undefined ? [CONFLICTS.moment] : []),
    ...(notaryTextFile !== undefined && options.notarySha256 !== undefined ? [CONFLICTS.notary] : []),
  ];
  if (faults.length > 0) throw refusalIn(common, ...faults);
  const notarySha256 =
    notaryTextFile === undefined
      ? options.notarySha256?.toLowerCase()
      : sha256(await readNotaryText(notaryTextFile, common));
  if (beacon && !hasBeacon && notarySha256 === undefined) return undefined;
  return { beacon: beacon ? ofBeacon : null, notarySha256: notarySha256 ?? null };
}

const CONFLICTS = {
  beacon: {
    nl: "--no-beacon past niet bij --beacon-round, --beacon-at of --fallback-round.",
    en: "--no-beacon does not go with --beacon-round, --beacon-at or --fallback-round.",
  },
  moment: {
    nl: "Geef --beacon-round of --beacon-at, een van de twee.",
    en: "Give --beacon-round or --beacon-at, one of the two.",
  },
  notary: {
    nl: "Geef --notary-text-file of --notary-sha256, een van de twee.",
    en: "Give --notary-text-file or --notary-sha256, one of the two.",
  },
};

function positive(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw unfitArgument("een geheel getal van 1 of meer", "a whole number of 1 or more");
  return Number(text);
}

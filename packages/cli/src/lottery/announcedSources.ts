import type { AnnouncedSources } from "@kansrijk/core/admission/process/announce";
import {
  BEACON_NETWORKS,
  timeOfBeaconRound,
  type BeaconNetworkId,
} from "@kansrijk/core/admission/process/beaconNetworks";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { CommonOptions } from "../io.ts";
import { readNotaryText } from "./readNotaryText.ts";
import { refusalIn } from "./refusalIn.ts";

export interface SourceOptions {
  readonly notaryTextFile?: string;
  readonly notarySha256?: string;
  readonly beacon?: BeaconNetworkId;
  readonly beaconRound?: number;
  readonly fallbackRound?: number;
}

/** Where the randomness of a draw will come from; options that contradict each other end the command. */
export async function announcedSources(options: SourceOptions, common: CommonOptions): Promise<AnnouncedSources> {
  const faults = sourceFaults(options);
  if (faults.length > 0) throw refusalIn(common, ...faults);
  const { beacon, beaconRound, fallbackRound, notarySha256, notaryTextFile } = options;
  return {
    beacon: beacon === undefined || beaconRound === undefined ? null : moments(beacon, beaconRound, fallbackRound),
    notarySha256:
      notaryTextFile === undefined ? (notarySha256 ?? null) : sha256(await readNotaryText(notaryTextFile, common)),
  };
}

function sourceFaults({ beacon, beaconRound, fallbackRound, notarySha256, notaryTextFile }: SourceOptions): Text[] {
  const isEarly = fallbackRound !== undefined && (beaconRound === undefined || fallbackRound <= beaconRound);
  const checks: readonly (readonly [isBroken: boolean, nl: string, en: string])[] = [
    [
      notarySha256 !== undefined && notaryTextFile !== undefined,
      "Geef --notary-text-file of --notary-sha256, niet allebei.",
      "Give --notary-text-file or --notary-sha256, not both.",
    ],
    [
      (beacon === undefined) !== (beaconRound === undefined),
      "--beacon en --beacon-round horen bij elkaar.",
      "--beacon and --beacon-round belong together.",
    ],
    [
      isEarly,
      "--fallback-round moet later zijn dan --beacon-round.",
      "--fallback-round must be later than --beacon-round.",
    ],
    [
      beacon === undefined && notarySha256 === undefined && notaryTextFile === undefined,
      "Er is geen bron van toeval: geef --beacon met --beacon-round, of de tekst van een notaris, of allebei.",
      "There is no source of randomness: give --beacon with --beacon-round, or the text of a notary, or both.",
    ],
  ];
  return checks.filter(([isBroken]) => isBroken).map(([, nl, en]) => ({ nl, en }));
}

/** Without a fallback round: the one an hour later. */
function moments(id: BeaconNetworkId, round: number, fallbackRound?: number): AnnouncedSources["beacon"] {
  const network = BEACON_NETWORKS[id];
  const fallback = fallbackRound ?? round + Math.ceil(3600 / network.period);
  const at = (each: number): number => timeOfBeaconRound(network, each);
  return { network: id, round, at: at(round), fallbackRound: fallback, fallbackAt: at(fallback) };
}

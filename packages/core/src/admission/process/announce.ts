import type { DrawAnnouncement } from "../../lottery/draw.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";
import { BEACON_NETWORKS, beaconRoundAt, timeOfBeaconRound, type BeaconNetworkId } from "./beaconNetworks.ts";
import type { DrawSettings } from "./roundSettings.ts";

/** Where the randomness will come from, with moments; the root is added when the round is committed. */
export interface AnnouncedSources {
  readonly beacon: {
    readonly network: BeaconNetworkId;
    readonly round: number;
    /** Milliseconds since 1970. */
    readonly at: number;
    readonly fallbackRound: number;
    readonly fallbackAt: number;
  } | null;
  readonly notarySha256: string | null;
}

/** How long after the close the beacon is read when no moment is set, and how much later the fallback. */
const LEAD_MS = 60 * 60 * 1000;
/** What must at least lie between the close and the announced round: the time to publish the announcement. */
const LEAST_LEAD_MS = 60 * 1000;
/** What must at least lie between the announced round and the fallback: a short failure may not lead to another seed. */
const LEAST_FALLBACK_MS = 30 * 60 * 1000;

/**
 * Turns the settings into an announcement. The announced round must lie in the future, or its number would be known.
 * @param now moment of the close in milliseconds since 1970
 */
export function announceSources({ beacon, notarySha256 }: DrawSettings, now: number): Outcome<AnnouncedSources> {
  if (!beacon) {
    if (notarySha256 !== null) return done({ beacon: null, notarySha256 });
    return refusal(
      "Er is geen bron voor de loting: kies een baken, de tekst van een notaris of allebei.",
      "There is no source for the draw: choose a beacon, the text of a notary, or both.",
    );
  }
  const network = BEACON_NETWORKS[beacon.network];
  const asked = beacon.at === undefined ? now + LEAD_MS : Date.parse(beacon.at);
  const round = beacon.round ?? beaconRoundAt(network, asked);
  const at = timeOfBeaconRound(network, round);
  const fallbackRound = beacon.fallbackRound ?? beaconRoundAt(network, at + LEAD_MS);
  if (at < now + LEAST_LEAD_MS)
    return refusal(
      `Ronde ${round} van het baken verschijnt op ${moment(at)}: dat is niet minstens een minuut na het sluiten. Kies een later moment, anders kan iemand de uitslag al weten.`,
      `Round ${round} of the beacon appears at ${moment(at)}: not at least a minute after the close. Choose a later moment, or somebody could already know the result.`,
    );
  if (fallbackRound <= round)
    return refusal(
      `De reserveronde ${fallbackRound} moet na ronde ${round} komen.`,
      `The fallback round ${fallbackRound} must come after round ${round}.`,
    );
  const fallbackAt = timeOfBeaconRound(network, fallbackRound);
  if (fallbackAt < at + LEAST_FALLBACK_MS)
    return refusal(
      `De reserveronde ${fallbackRound} verschijnt op ${moment(fallbackAt)}: dat is geen 30 minuten na ronde ${round}. Kies een latere, anders kan een korte storing tot een ander startgetal leiden.`,
      `The fallback round ${fallbackRound} appears at ${moment(fallbackAt)}: less than 30 minutes after round ${round}. Choose a later one, or a short failure could lead to another seed.`,
    );
  return done({ beacon: { network: beacon.network, round, at, fallbackRound, fallbackAt }, notarySha256 });
}

/** The announcement as the draw and the certificate hold it. */
export function announcementOf({ beacon, notarySha256 }: AnnouncedSources, root: string): DrawAnnouncement {
  if (!beacon) return { root, beacon: null, notarySha256 };
  const { scheme, publicKey } = BEACON_NETWORKS[beacon.network];
  const { round, fallbackRound } = beacon;
  return { root, beacon: { scheme, publicKey, round, fallbackRound }, notarySha256 };
}

/** What the sources prove, in words that are published before the draw. */
export function meaningOf({ beacon, notarySha256 }: AnnouncedSources): Text[] {
  if (!beacon)
    return [
      {
        nl: "Het startgetal volgt alleen uit de verzegelde tekst van de notaris. Die tekst ligt vast (de hash staat hier), maar wie hem kent, kon de uitslag vooraf uitrekenen. Het vertrouwen ligt dus bij de notaris.",
        en: "The seed follows from the sealed text of the notary alone. That text is fixed (its hash stands here), but whoever knows it could have worked out the result beforehand. The trust is in the notary.",
      },
    ];
  const first: Text = {
    nl: `Het startgetal volgt uit ronde ${beacon.round} van het openbare baken ${beacon.network}, die verschijnt op ${moment(beacon.at)}. Niemand kan dat getal nu weten. Is de ronde er niet, dan geldt ronde ${beacon.fallbackRound} (${moment(beacon.fallbackAt)}).`,
    en: `The seed follows from round ${beacon.round} of the public beacon ${beacon.network}, which appears at ${moment(beacon.at)}. Nobody can know that number now. If the round is not there, round ${beacon.fallbackRound} (${moment(beacon.fallbackAt)}) counts.`,
  };
  if (notarySha256 === null) return [first, NO_NOTARY];
  return [first, WITH_NOTARY];
}

const NO_NOTARY: Text = {
  nl: "Er is geen tweede bron. Valt het baken helemaal uit, dan komt er een nieuwe aankondiging.",
  en: "There is no second source. If the beacon fails altogether, a new announcement is made.",
};

const WITH_NOTARY: Text = {
  nl: "Daarbij komt de verzegelde tekst van de notaris, waarvan de hash hier staat. Elk van de twee is genoeg om de uitslag onvoorspelbaar te maken. Valt het baken uit, dan geldt de tekst alleen; ontbreekt de tekst of past hij niet bij de hash, dan het baken alleen. Wie de tekst pas laat zien als het baken er is, kan dus kiezen tussen twee uitslagen: met en zonder de tekst. Daarom wordt bekendgemaakt dat de tekst ontbrak, en waarom.",
  en: "The sealed text of the notary is added, of which the hash stands here. Each of the two is enough to make the result unpredictable. If the beacon fails, the text alone counts; if the text is missing or does not fit its hash, the beacon alone. Whoever shows the text only when the beacon is there can thus choose between two results: with and without the text. That is why it is published that the text was missing, and why.",
};

function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

function refusal(nl: string, en: string): Outcome<never> {
  return refused({ kind: "invalid-setting", message: { nl, en } });
}

import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { sha256 } from "../receipt/sha256.ts";
import { isBeaconValid, type BeaconScheme } from "./beacon.ts";
import { fourBytes } from "./commitment.ts";

/** What is published at the close: the commitment, and where the randomness will come from. */
export interface DrawAnnouncement {
  readonly root: string;
  readonly beacon: {
    readonly scheme: BeaconScheme;
    readonly publicKey: string;
    readonly round: number;
    readonly fallbackRound: number | null;
  } | null;
  /** SHA-256 of the text that the notary keeps sealed. */
  readonly notarySha256: string | null;
}

/** What has become known after the close. */
export interface DrawSources {
  readonly beacons: readonly { readonly round: number; readonly signature: string }[];
  readonly notaryText: string | null;
}

/** The draw as it stands in a certificate. */
export interface Draw {
  readonly announcement: DrawAnnouncement;
  readonly beacon: { readonly round: number; readonly signature: string } | null;
  readonly notaryText: string | null;
}

/** A written failure rule that was used (docs/formats/certificate.md, "Lottery"). */
export type DrawEvent =
  | "beacon-missing"
  | "beacon-false"
  | "fallback-used"
  | "fallback-failed"
  | "notary-missing"
  | "notary-false"
  | "only-notary"
  | "only-beacon";

export type DrawOutcome =
  | { readonly ok: true; readonly seed: string; readonly draw: Draw; readonly events: readonly DrawEvent[] }
  | { readonly ok: false; readonly events: readonly DrawEvent[] };

/**
 * Draws the seed by the rules that were written before: announced round, else fallback round, else the notary alone;
 * notary text missing or false, the beacon alone; nothing valid: no draw, and a new announcement is needed.
 */
export function drawSeed(announcement: DrawAnnouncement, sources: DrawSources): DrawOutcome {
  const events: DrawEvent[] = [];
  const beacon = validBeacon(announcement, sources, events);
  const notaryText = validNotary(announcement, sources, events);
  if (!beacon && notaryText === null) return { ok: false, events };
  if (!beacon) events.push("only-notary");
  if (notaryText === null) events.push("only-beacon");
  const draw = { announcement, beacon, notaryText };
  return { ok: true, seed: seedOfDraw(draw), draw, events };
}

function validBeacon({ beacon }: DrawAnnouncement, sources: DrawSources, events: DrawEvent[]): Draw["beacon"] {
  if (!beacon) return null;
  const check = (round: number): Draw["beacon"] | "missing" | "false" => {
    const found = sources.beacons.find((item) => item.round === round);
    if (!found) return "missing";
    const { signature } = found;
    return isBeaconValid({ ...beacon, round, signature }) ? { round, signature: signature.toLowerCase() } : "false";
  };
  const first = check(beacon.round);
  if (typeof first === "object") return first;
  events.push(first === "missing" ? "beacon-missing" : "beacon-false");
  if (beacon.fallbackRound === null) return null;
  const second = check(beacon.fallbackRound);
  const isUsed = typeof second === "object";
  events.push(isUsed ? "fallback-used" : "fallback-failed");
  return isUsed ? second : null;
}

function validNotary(
  { notarySha256 }: DrawAnnouncement,
  { notaryText }: DrawSources,
  events: DrawEvent[],
): string | null {
  if (notarySha256 === null) return null;
  if (notaryText === null) events.push("notary-missing");
  else if (sha256(notaryText) !== notarySha256) events.push("notary-false");
  else return notaryText;
  return null;
}

/** H("kansrijk/seed/v1" || 0x00 || root || length and bytes of the signature || length and bytes of the notary text). */
export function seedOfDraw({ announcement, beacon, notaryText }: Draw): string {
  const encoder = new TextEncoder();
  const signature = beacon ? hexToBytes(beacon.signature) : new Uint8Array();
  const text = encoder.encode(notaryText ?? "");
  return bytesToHex(
    hash(
      concatBytes(
        encoder.encode("kansrijk/seed/v1\u0000"),
        hexToBytes(announcement.root),
        fourBytes(signature.length),
        signature,
        fourBytes(text.length),
        text,
      ),
    ),
  );
}

import type { BeaconScheme } from "../../lottery/beacon.ts";

export const BEACON_NETWORK_IDS = ["quicknet"] as const;
export type BeaconNetworkId = (typeof BEACON_NETWORK_IDS)[number];

/** A public randomness beacon that a draw may announce. Only known ones: who brings his own key brings his own numbers. */
export interface BeaconNetwork {
  readonly chainHash: string;
  readonly scheme: BeaconScheme;
  readonly publicKey: string;
  /** Unix time in seconds of round 1. */
  readonly genesis: number;
  /** Seconds between rounds. */
  readonly period: number;
  readonly source: string;
}

export const BEACON_NETWORKS: Record<BeaconNetworkId, BeaconNetwork> = {
  // As the network describes itself at /info of its chain; the tests check real rounds of it against this key.
  quicknet: {
    chainHash: "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
    scheme: "bls-unchained-g1-rfc9380",
    publicKey:
      "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
    genesis: 1_692_803_367,
    period: 3,
    source: "https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/info",
  },
};

/** The moment at which a round of the network appears, in milliseconds since 1970. */
export function timeOfBeaconRound({ genesis, period }: BeaconNetwork, round: number): number {
  return (genesis + (round - 1) * period) * 1000;
}

/** The first round that appears at or after a moment in milliseconds since 1970. */
export function beaconRoundAt({ genesis, period }: BeaconNetwork, time: number): number {
  return Math.max(1, Math.ceil((time / 1000 - genesis) / period) + 1);
}

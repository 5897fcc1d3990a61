import { BEACON_NETWORKS, type BeaconNetworkId } from "@kansrijk/core/admission/process/beaconNetworks";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { z } from "zod";
import { refusal } from "./refusals.ts";

const TIMEOUT_MS = 10_000;

const answer = z.object({ round: z.int(), signature: z.string().regex(/^[0-9a-fA-F]{96,192}$/) });

export interface FetchedBeacon {
  readonly round: number;
  readonly signature: string;
}

/**
 * Asks the network for a round; null when the network says that it is not there. Refuses when nobody answers. The
 * signature is not judged here: whoever draws checks it.
 */
export async function fetchBeacon(
  url: string,
  network: BeaconNetworkId,
  round: number,
  signal?: AbortSignal,
): Promise<Outcome<FetchedBeacon | null>> {
  const address = `${url}/${BEACON_NETWORKS[network].chainHash}/public/${round}`;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(address, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    // Both mean "not (yet) there" on the public relays.
    if (response.status === 404 || response.status === 425) return done(null);
    if (!response.ok) return unreachable(url, `HTTP ${response.status}`);
    const found = answer.safeParse(await response.json());
    if (!found.success || found.data.round !== round) return unreachable(url, "unexpected answer");
    return done(found.data);
  } catch (error) {
    signal?.throwIfAborted();
    const { cause, message } = error as { cause?: { code?: string }; message: string };
    return unreachable(url, cause?.code ?? message);
  }
}

function unreachable(url: string, reason: string): Outcome<never> {
  return refusal(
    `Het baken is niet bereikbaar op ${url} (${reason}). Probeer het later, geef de handtekening met de hand, of stel KANSRIJK_BEACON_URL in.`,
    `The beacon cannot be reached at ${url} (${reason}). Try again later, give the signature by hand, or set KANSRIJK_BEACON_URL.`,
  );
}

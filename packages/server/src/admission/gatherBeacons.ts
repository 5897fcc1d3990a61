import { announcementOf, type AnnouncedSources } from "@kansrijk/core/admission/process/announce";
import type { BeaconAttempt } from "@kansrijk/core/admission/process/judgeDraw";
import { isBeaconValid } from "@kansrijk/core/lottery/beacon";
import { done, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import { fetchBeacon, type FetchedBeacon } from "./fetchBeacon.ts";
import type { RequestOf, StepContext } from "./step.ts";

interface GatheredBeacons {
  readonly beacons: readonly FetchedBeacon[];
  readonly attempts: readonly BeaconAttempt[];
}

/**
 * Signatures on the announced round and the fallback: given by hand when they are right, and else fetched, as far as they
 * count by now. False ones by hand are told and never keep this server from asking.
 */
export async function gatherBeacons(
  { services, signal, report }: Pick<StepContext, "services" | "signal" | "report">,
  { beacons: given, fetchBeacon: isFetching, failureReason }: RequestOf<"draw">,
  announced: AnnouncedSources,
): Promise<Outcome<GatheredBeacons>> {
  const { beacon } = announced;
  if (!beacon || services.now() < beacon.at) return done({ beacons: [], attempts: [] });
  const key = announcementOf(announced, "").beacon!;
  const isValid = (own: FetchedBeacon): boolean => isBeaconValid({ ...key, ...own });
  const at = (): string => new Date(services.now()).toISOString();
  const own = given.filter(({ round }) => round === beacon.round || round === beacon.fallbackRound);
  const attempts = own.map((item): BeaconAttempt => {
    return { source: "by-hand", host: null, round: item.round, at: at(), result: resultOf(item, isValid) };
  });
  const found = own.filter(isValid);
  const has = (round: number): boolean => found.some((item) => item.round === round && isValid(item));
  const wanted = [beacon.round, ...(services.now() >= beacon.fallbackAt ? [beacon.fallbackRound] : [])];
  for (const round of isFetching ? wanted : []) {
    if (has(beacon.round) || has(round)) continue;
    report(0.2, { nl: `Ronde ${round} van het baken ophalen`, en: `Fetching round ${round} of the beacon` });
    const fetched = await fetchBeacon(services.beaconUrl, beacon.network, round, signal);
    const { host } = new URL(services.beaconUrl);
    const result = fetched.ok ? resultOf(fetched.value, isValid) : "unreachable";
    attempts.push({ source: "relay", host, round, at: at(), result });
    if (fetched.ok && fetched.value) found.push(fetched.value);
    // Who gives a reason for going on without the beacon may do so when this server cannot reach it.
    if (!fetched.ok && failureReason === undefined)
      return { ok: false, refusals: [...falseByHand(attempts), ...fetched.refusals] };
  }
  return done({ beacons: found, attempts });
}

function resultOf(found: FetchedBeacon | null, isValid: (own: FetchedBeacon) => boolean): BeaconAttempt["result"] {
  if (!found) return "not-there";
  return isValid(found) ? "valid" : "false-signature";
}

function falseByHand(attempts: readonly BeaconAttempt[]): Refusal[] {
  return attempts
    .filter(({ source, result }) => source === "by-hand" && result === "false-signature")
    .map(({ round }) => ({
      kind: "invalid-setting",
      message: {
        nl: `De handtekening die met de hand is gegeven bij ronde ${round} klopt niet en telt niet.`,
        en: `The signature that was given by hand for round ${round} is false and does not count.`,
      },
    }));
}

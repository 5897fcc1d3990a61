import { announcementOf, type AnnouncedSources } from "@kansrijk/core/admission/process/announce";
import { DRAW_EVENT_MEANINGS, judgeDraw } from "@kansrijk/core/admission/process/judgeDraw";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { closeResult } from "../closeResult.ts";
import { JSON_TYPE, needDocument } from "../documents.ts";
import type { DrawResult } from "../drawResult.ts";
import { fetchBeacon, type FetchedBeacon } from "../fetchBeacon.ts";
import { inputOf } from "../inputOf.ts";
import type { PreparedStep, PrepareStep, RequestOf, StepContext } from "../step.ts";

/** Draws the seed from the announced sources, by the written failure rules. */
export const prepareDraw: PrepareStep<"draw"> = async (context, request) => {
  const { db, round, steps, services } = context;
  const { announced, commitment } = closeResult(steps)!;
  const beacons = await gatherBeacons(context, request, announced);
  if (!beacons.ok) return beacons;
  const announcement = announcementOf(announced, commitment.root);
  const drawn = judgeDraw({
    announcement,
    announced,
    sources: { beacons: beacons.value, notaryText: request.notaryText },
    failureReason: request.failureReason,
    now: services.now(),
  });
  if (!drawn.ok) return drawn;
  const { seed, draw, events } = drawn.value;
  const failureReason = request.failureReason ?? null;
  const result: DrawResult = { seed, draw, events: [...events], failureReason };
  const text = canonicalJson({
    format: "kansrijk-draw/1",
    round: round.id,
    ...result,
    meaning: events.map((event) => DRAW_EVENT_MEANINGS[event]),
  });
  return done<PreparedStep>({
    params: failureReason === null ? {} : { failureReason },
    result: { ...result },
    documents: [{ name: "draw.json", audience: "public", mediaType: JSON_TYPE, content: text }],
    inputs: [inputOf(await needDocument(db, round.id, 1, "announcement.json"))],
    rows: 0,
  });
};

/** The given signatures, and from the network those that are not given and count by now. */
async function gatherBeacons(
  { services, signal, report }: StepContext,
  { beacons, fetchBeacon: isFetching, failureReason }: RequestOf<"draw">,
  { beacon }: AnnouncedSources,
): Promise<Outcome<FetchedBeacon[]>> {
  const found = [...beacons];
  const has = (round: number): boolean => found.some((item) => item.round === round);
  if (!beacon || !isFetching || services.now() < beacon.at) return done(found);
  const wanted = [beacon.round, ...(services.now() >= beacon.fallbackAt ? [beacon.fallbackRound] : [])];
  for (const round of wanted) {
    if (has(round) || (round === beacon.fallbackRound && has(beacon.round))) continue;
    report(0.2, { nl: `Ronde ${round} van het baken ophalen`, en: `Fetching round ${round} of the beacon` });
    const fetched = await fetchBeacon(services.beaconUrl, beacon.network, round, signal);
    if (fetched.ok && fetched.value) found.push(fetched.value);
    // Who gives a reason for going on without the beacon may do so when nobody can reach it.
    if (!fetched.ok && failureReason === undefined) return fetched;
  }
  return done(found);
}

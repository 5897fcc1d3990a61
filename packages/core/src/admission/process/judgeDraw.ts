import {
  drawSeed,
  type DrawAnnouncement,
  type DrawEvent,
  type DrawOutcome,
  type DrawSources,
} from "../../lottery/draw.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";
import type { AnnouncedSources } from "./announce.ts";

/** What happened at the draw, for people. */
export const DRAW_EVENT_MEANINGS: Record<DrawEvent, Text> = {
  "beacon-missing": {
    nl: "De aangekondigde ronde van het baken was er niet.",
    en: "The announced round of the beacon was not there.",
  },
  "beacon-false": {
    nl: "De handtekening bij de aangekondigde ronde van het baken klopte niet.",
    en: "The signature on the announced round of the beacon was false.",
  },
  "fallback-used": {
    nl: "De reserveronde van het baken is gebruikt.",
    en: "The fallback round of the beacon was used.",
  },
  "fallback-failed": {
    nl: "Ook de reserveronde van het baken was er niet of klopte niet.",
    en: "The fallback round of the beacon was not there or false either.",
  },
  "notary-missing": { nl: "De tekst van de notaris ontbrak.", en: "The text of the notary was missing." },
  "notary-false": {
    nl: "De tekst van de notaris paste niet bij de hash van het sluiten.",
    en: "The text of the notary did not fit its hash of the close.",
  },
  "only-notary": {
    nl: "Het startgetal volgt alleen uit de tekst van de notaris: wie die tekst kende, kon de uitslag vooraf uitrekenen.",
    en: "The seed follows from the text of the notary alone: whoever knew it could have worked out the result beforehand.",
  },
  "only-beacon": { nl: "Het startgetal volgt alleen uit het baken.", en: "The seed follows from the beacon alone." },
};

type MadeDraw = Extract<DrawOutcome, { ok: true }>;

/** What was done in the step of the draw itself to get a signature; published. */
export interface BeaconAttempt {
  /** `by-hand`: given by who draws; `relay`: asked for by this server. */
  readonly source: "by-hand" | "relay";
  /** Host that was asked; null by hand. */
  readonly host: string | null;
  readonly round: number;
  readonly at: string;
  readonly result: "valid" | "false-signature" | "not-there" | "unreachable";
}

export interface DrawAttempt {
  readonly announcement: DrawAnnouncement;
  readonly announced: AnnouncedSources;
  readonly sources: DrawSources;
  /** A round of the beacon is only passed over when this server itself tried to fetch it and could not. */
  readonly attempts: readonly BeaconAttempt[];
  /** Why a source that was announced is not used; published. Without it no failure rule is used. */
  readonly failureReason: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Draws the seed, or says why not yet. Leaving out a source is a choice between two results, so it takes a reason that
 * is published. A round of the beacon is left out only after the moment of the fallback and after this server tried to
 * fetch it: everybody can look up whether the round was there.
 */
export function judgeDraw(attempt: DrawAttempt): Outcome<MadeDraw> {
  const { announcement, announced, sources, failureReason, now } = attempt;
  const { beacon } = announced;
  if (beacon && now < beacon.at)
    return refusal(
      `De aangekondigde ronde ${beacon.round} van het baken is er nog niet: die verschijnt op ${new Date(beacon.at).toISOString()}.`,
      `The announced round ${beacon.round} of the beacon is not there yet: it appears at ${new Date(beacon.at).toISOString()}.`,
    );
  const outcome = drawSeed(announcement, sources);
  const failures = outcome.events.filter((event) => FAILURES.has(event));
  const isBeaconMissing = failures.some((event) => event.startsWith("beacon"));
  if (isBeaconMissing && beacon && now < beacon.fallbackAt)
    return refusal(
      `${words(failures, "nl")} Wacht tot de reserveronde van ${new Date(beacon.fallbackAt).toISOString()}, of geef de juiste handtekening.`,
      `${words(failures, "en")} Wait for the fallback round of ${new Date(beacon.fallbackAt).toISOString()}, or give the right signature.`,
    );
  const untried = isBeaconMissing ? untriedRounds(attempt) : [];
  if (untried.length > 0)
    return refusal(
      `Aan ronde ${untried.join(" en ")} van het baken wordt alleen voorbijgegaan als deze server haar in deze stap zelf heeft geprobeerd op te halen. Laat de server het baken ophalen, of geef de juiste handtekening.`,
      `Round ${untried.join(" and ")} of the beacon is only passed over when this server itself tried to fetch it in this step. Let the server fetch the beacon, or give the right signature.`,
    );
  if (!outcome.ok)
    return refusal(
      `${words(failures, "nl")} Zo kan er niet worden geloot: er is geen geldige bron.`,
      `${words(failures, "en")} No draw can be made: there is no valid source.`,
    );
  if (failures.length > 0 && failureReason === undefined)
    return refusal(
      `${words(failures, "nl")} Geef de ontbrekende bron, of geef een reden: die wordt bekendgemaakt en dan geldt de vastgelegde regel voor uitval.`,
      `${words(failures, "en")} Give the missing source, or a reason: it is published, and then the written failure rule counts.`,
    );
  return done(outcome);
}

/** Rounds that counted before what is used now, without a valid signature and without a fetch that failed. */
function untriedRounds({ announced: { beacon }, sources, attempts }: DrawAttempt): number[] {
  if (!beacon) return [];
  const tried = attempts.filter(({ source, result }) => source === "relay" && result !== "valid");
  const given = sources.beacons.some(({ round }) => round === beacon.fallbackRound);
  return [beacon.round, ...(given ? [] : [beacon.fallbackRound])].filter(
    (number) => !tried.some(({ round }) => round === number),
  );
}

const FAILURES = new Set<DrawEvent>([
  "beacon-missing",
  "beacon-false",
  "fallback-failed",
  "notary-missing",
  "notary-false",
]);

function words(events: readonly DrawEvent[], language: keyof Text): string {
  return events.map((event) => DRAW_EVENT_MEANINGS[event][language]).join(" ");
}

function refusal(nl: string, en: string): Outcome<never> {
  return refused({ kind: "invalid-setting", message: { nl, en } });
}

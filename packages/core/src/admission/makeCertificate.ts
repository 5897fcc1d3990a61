import { bytesToHex } from "@noble/hashes/utils.js";
import { seedOfDraw, type Draw } from "../lottery/draw.ts";
import { sha256 } from "../receipt/sha256.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { lastClasses } from "./applicantValues.ts";
import type {
  CertificateApplicant,
  CertificateKey,
  CertificatePlacement,
  FullCertificate,
  ProgrammeOutcome,
} from "./certificate.ts";
import { commitRound, type CommittedRound } from "./commitRound.ts";
import { cutoffParts } from "./placementsJson.ts";
import type { Placed } from "./matchRound.ts";
import { compareIds, normalApplication, normalListRule, normalProgramme, type RoundContext } from "./normalRound.ts";
import { placedSections, type PlacedSections } from "./placedSections.ts";
import type { Applicant, Round } from "./round.ts";
import type { RoundNumbers } from "./roundNumbers.ts";

export interface CertificateSettings {
  /** 64 hexadecimal digits; the one of the commitment, if the round was committed before. */
  readonly saltKey: string;
  readonly context: RoundContext;
  /** The commitment of this very round with this salt key, if it is at hand: saves making it again. */
  readonly committed?: CommittedRound;
  /** Where the seed of the round came from; null when that is not known here. */
  readonly draw: Draw | null;
  /** SHA-256 of a UTF-8 text in hexadecimal digits; a faster one may be passed for very large rounds. */
  readonly hash?: (text: string) => string;
}

/** The certificate of a placed round, edition full (docs/formats/certificate.md). Only deferred acceptance has one. */
export function makeCertificate(placed: Placed, settings: CertificateSettings): Outcome<FullCertificate> {
  if (placed.mechanism !== "deferred-acceptance")
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `een certificaat bestaat alleen voor deferred-acceptance; ${placed.mechanism} is alleen om te vergelijken`,
        en: `a certificate exists for deferred-acceptance only; ${placed.mechanism} is for comparison only`,
      },
    });
  const { round, numbers } = placed;
  const seed = numbers.origin === "seed" && numbers.seed ? bytesToHex(numbers.seed) : null;
  const { commitment } = settings.committed ?? commitRound(round, settings.saltKey, settings.context);
  const sections = placedSections(placed.compact, placed.choice);
  const { applications, applicationsRoot, contentSha256, root } = commitment;
  const { draw } = settings;
  if (draw && (draw.announcement.root !== root || seedOfDraw(draw) !== seed))
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "de trekking hoort niet bij deze ronde: de aanmeldingen zijn anders dan bij het sluiten, of het startgetal is anders",
        en: "the draw does not belong to this round: the applications differ from those at the close, or the seed does",
      },
    });
  return done(
    sealed(
      {
        codeSha256: settings.context.codeSha256,
        commitment: { applications, applicationsRoot, contentSha256, root, saltKey: settings.saltKey },
        edition: "full",
        format: "kansrijk-certificate/1",
        lottery: { draw: sortedDraw(draw), origin: numbers.origin, seed, tickets: null },
        mechanism: "deferred-acceptance",
        outcome: {
          placements: placements(placed, sections),
          programmes: programmeOutcomes(placed, sections),
        },
        round: {
          applicants: certificateApplicants(round, numbers),
          listRules: (round.listRules ?? []).map(normalListRule),
          programmes: round.programmes.map(normalProgramme).sort((a, b) => compareIds(a.id, b.id)),
          tieBreaking: round.tieBreaking,
        },
        rulesSha256: settings.context.rulesSha256,
      },
      settings.hash ?? sha256,
    ),
  );
}

/** Adds the hash of everything; the keys of `content` are in ascending order at every level. */
export function sealed<T extends object>(content: T, hash: (text: string) => string): T & { readonly sha256: string } {
  return { ...content, sha256: hash(JSON.stringify(content)) };
}

function sortedDraw(draw: Draw | null): Draw | null {
  if (!draw) return null;
  const { announcement, beacon, notaryText } = draw;
  const { beacon: source, notarySha256, root } = announcement;
  return {
    announcement: {
      beacon: source && {
        fallbackRound: source.fallbackRound,
        publicKey: source.publicKey,
        round: source.round,
        scheme: source.scheme,
      },
      notarySha256,
      root,
    },
    beacon: beacon && { round: beacon.round, signature: beacon.signature },
    notaryText,
  };
}

function certificateApplicants(round: Round, numbers: RoundNumbers): CertificateApplicant[] {
  const at = (applicant: Applicant, index: number): Pick<CertificateApplicant, "number" | "numbers"> => {
    if (numbers.origin === "none") return { number: null, numbers: [] };
    if (numbers.kind === "single") {
      const hasOwn = numbers.origin === "seed" || applicant.lotteryNumber !== undefined;
      return { number: hasOwn ? numbers.numbers[index]! : null, numbers: [] };
    }
    return { number: null, numbers: numbersPerProgramme(applicant, numbers.origin, numbers.numbers[index]!) };
  };
  const ordered = new Set(round.programmes.flatMap(({ id, order }) => (order ? [id] : [])));
  return round.applicants
    .map((applicant, index): CertificateApplicant => {
      const { advice, consent, family, groups, id, preferences, priority } = normalApplication(applicant);
      const { number, numbers: all } = at(applicant, index);
      const own = all.filter(({ programme }) => !ordered.has(programme));
      return { advice, consent, family, groups, id, number, numbers: own, preferences, priority };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

function numbersPerProgramme(
  applicant: Applicant,
  origin: "given" | "seed",
  numbers: Int32Array,
): CertificateApplicant["numbers"] {
  const entries =
    origin === "given"
      ? Object.entries(applicant.lotteryNumbers ?? {})
      : applicant.preferences.map((programme, rank) => [programme, numbers[rank]!] as const);
  return entries
    .map(([programme, number]) => ({ number, programme }))
    .sort((a, b) => compareIds(a.programme, b.programme));
}

function placements({ round, choice }: Placed, { section }: PlacedSections): CertificatePlacement[] {
  return round.applicants
    .map((applicant, index): CertificatePlacement => {
      const rank = choice[index]!;
      if (rank < 0) return { applicant: applicant.id, programme: null, rank: null, section: null };
      const programme = applicant.preferences[rank]!;
      return { applicant: applicant.id, programme, rank: rank + 1, section: section[index]! };
    })
    .sort((a, b) => compareIds(a.applicant, b.applicant));
}

function programmeOutcomes({ round }: Placed, { programmes }: PlacedSections): ProgrammeOutcome[] {
  const last = lastClasses(round.applicants);
  return round.programmes
    .map((programme, index): ProgrammeOutcome => {
      const { placed, quotas, sections } = programmes[index]!;
      const reserves = (programme.reserves ?? []).map(({ group }) => group);
      return {
        id: programme.id,
        lastClass: programme.order ? 1 : (last.get(programme.id) ?? 1),
        placed,
        quotas: quotas.map((quota, place) => ({
          cutoff: cutoffKey(quota.cutoff),
          group: programme.quotas![place]!.group,
          placed: quota.placed,
          places: quota.places,
        })),
        sections: sections.map(({ cutoff, kind, placed: inside, places }) => ({
          cutoff: cutoffKey(cutoff),
          group: kind === "reserve" ? reserves.shift()! : null,
          kind,
          placed: inside,
          places,
        })),
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

function cutoffKey(cutoff: number): CertificateKey | null {
  const { class: priorityClass, number } = cutoffParts(cutoff);
  return priorityClass === null || number === null ? null : { class: priorityClass, number };
}

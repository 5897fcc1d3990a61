import { bytesToHex } from "@noble/hashes/utils.js";
import { seedOfDraw, type Draw } from "../lottery/draw.ts";
import { sha256 } from "../receipt/sha256.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { lastClasses, numberAt } from "./applicantValues.ts";
import type {
  CertificateApplicant,
  CertificateKey,
  CertificateListRule,
  CertificatePlacement,
  CertificateProgramme,
  FullCertificate,
  ProgrammeOutcome,
} from "./certificate.ts";
import { applicantOrder, commitRound, type CommittedRound } from "./commitRound.ts";
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
  const refusal = forComparisonOnly(placed);
  if (refusal) return refusal;
  const { round, numbers } = placed;
  const order = applicantOrder(round);
  const committed = settings.committed ?? commitRound(round, settings.saltKey, settings.context, { order });
  const sections = placedSections(placed.compact, placed.choice);
  const frame = certificateFrame(placed, settings, committed, sections);
  if (!frame.ok) return frame;
  const { rulesSha256, listRules, programmes, outcomes, sections: _sections, ...head } = frame.value;
  return done(
    sealed(
      {
        ...head,
        outcome: {
          placements: Array.from(order, (index) => certificatePlacement(placed, sections, index)),
          programmes: outcomes,
        },
        round: {
          applicants: certificateApplicants(round, numbers, order),
          listRules,
          programmes,
          tieBreaking: round.tieBreaking,
        },
        rulesSha256,
      },
      settings.hash ?? sha256,
    ),
  );
}

/** The refusal of a mechanism that has no certificate. */
export function forComparisonOnly({ mechanism }: Placed): Outcome<never> | undefined {
  if (mechanism === "deferred-acceptance") return undefined;
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `een certificaat bestaat alleen voor deferred-acceptance; ${mechanism} is alleen om te vergelijken`,
      en: `a certificate exists for deferred-acceptance only; ${mechanism} is for comparison only`,
    },
  });
}

/** All of a certificate but what there is per applicant; keys in ascending order down to `mechanism`. */
export interface CertificateFrame extends Omit<FullCertificate, "outcome" | "round" | "sha256"> {
  readonly listRules: readonly CertificateListRule[];
  readonly programmes: readonly CertificateProgramme[];
  readonly outcomes: readonly ProgrammeOutcome[];
  readonly sections: PlacedSections;
}

export function certificateFrame(
  placed: Placed,
  settings: CertificateSettings,
  committed: CommittedRound,
  sections: PlacedSections,
): Outcome<CertificateFrame> {
  const { round, numbers } = placed;
  const seed = numbers.origin === "seed" && numbers.seed ? bytesToHex(numbers.seed) : null;
  const { applications, applicationsRoot, contentSha256, root } = committed.commitment;
  const { draw, context, saltKey } = settings;
  if (draw && (draw.announcement.root !== root || seedOfDraw(draw) !== seed))
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "de trekking hoort niet bij deze ronde: de aanmeldingen zijn anders dan bij het sluiten, of het startgetal is anders",
        en: "the draw does not belong to this round: the applications differ from those at the close, or the seed does",
      },
    });
  return done({
    codeSha256: context.codeSha256,
    commitment: { applications, applicationsRoot, contentSha256, root, saltKey },
    edition: "full",
    format: "kansrijk-certificate/1",
    lottery: { draw: sortedDraw(draw), origin: certificateOrigin(placed), seed, tickets: null },
    mechanism: "deferred-acceptance",
    rulesSha256: context.rulesSha256,
    listRules: (round.listRules ?? []).map(normalListRule),
    programmes: round.programmes.map(normalProgramme).sort((a, b) => compareIds(a.id, b.id)),
    outcomes: programmeOutcomes(placed, sections),
    sections,
  });
}

/** Numbers that were given for programmes with an own order only are not in the certificate: then there are none. */
function certificateOrigin({ round, numbers }: Placed): "given" | "seed" | "none" {
  if (numbers.origin !== "given" || numbers.kind === "single") return numbers.origin;
  const drawn = round.programmes.filter(({ order }) => order === undefined);
  const isUsed = round.applicants.some((applicant) => drawn.some(({ id }) => numberAt(applicant, id) !== undefined));
  return isUsed ? "given" : "none";
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

function certificateApplicants(round: Round, numbers: RoundNumbers, order: Int32Array): CertificateApplicant[] {
  const numbersOf = certificateNumbers(round, numbers);
  return Array.from(order, (index) => {
    const applicant = round.applicants[index]!;
    return certificateApplicant(applicant, numbersOf(applicant, index));
  });
}

export function certificateApplicant(applicant: Applicant, own: CertificateNumbers): CertificateApplicant {
  const { advice, consent, family, groups, id, preferences, priority, together } = normalApplication(applicant);
  const { number, numbers } = own;
  return { advice, consent, family, groups, id, number, numbers, preferences, priority, together };
}

type CertificateNumbers = Pick<CertificateApplicant, "number" | "numbers">;

/** The lottery numbers of an applicant as they stand in a certificate. */
export function certificateNumbers(
  round: Round,
  numbers: RoundNumbers,
): (applicant: Applicant, index: number) => CertificateNumbers {
  if (numbers.origin === "none") return () => ({ number: null, numbers: [] });
  if (numbers.kind === "single") {
    const isDrawn = numbers.origin === "seed";
    return ({ lotteryNumber }, index) => ({
      number: isDrawn || lotteryNumber !== undefined ? numbers.numbers[index]! : null,
      numbers: [],
    });
  }
  const ordered = new Set(round.programmes.flatMap(({ id, order }) => (order ? [id] : [])));
  return (applicant, index) => {
    const all = numbersPerProgramme(applicant, numbers.origin, numbers.numbers[index]!);
    return { number: null, numbers: all.filter(({ programme }) => !ordered.has(programme)) };
  };
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

export function certificatePlacement(
  { round, choice }: Placed,
  { section }: PlacedSections,
  index: number,
): CertificatePlacement {
  const { id, preferences } = round.applicants[index]!;
  const rank = choice[index]!;
  if (rank < 0) return { applicant: id, programme: null, rank: null, section: null };
  return { applicant: id, programme: preferences[rank]!, rank: rank + 1, section: section[index]! };
}

function programmeOutcomes({ round, compact }: Placed, { programmes }: PlacedSections): ProgrammeOutcome[] {
  const last = lastClasses(round.applicants);
  return round.programmes
    .map((programme, index): ProgrammeOutcome => {
      const { placed, quotas, sections } = programmes[index]!;
      const reserves = (programme.reserves ?? []).map(({ group }) => group);
      return {
        extra: compact.capacity[index]! - programme.capacity,
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

import type {
  CertificateApplicant,
  CertificateKey,
  CertificateLottery,
  CertificatePlacement,
  CertificateProgramme,
  FullCertificate,
  ProgrammeOutcome,
} from "./certificate.ts";

/** Things found by id. */
export interface Lookup<T> {
  readonly size: number;
  readonly get: (id: string) => T | undefined;
}

/** What explanations are made from: the content of a certificate, found by id. */
export interface PlacementView {
  readonly lottery: Pick<CertificateLottery, "origin">;
  readonly applicants: Lookup<CertificateApplicant>;
  readonly placements: Lookup<CertificatePlacement>;
  readonly programmes: Lookup<CertificateProgramme>;
  readonly outcomes: Lookup<ProgrammeOutcome>;
  /** Places in the own orders, from 1. */
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A certificate with its parts found by id. */
export interface CertificateView extends PlacementView {
  readonly certificate: FullCertificate;
}

export function certificateView(certificate: FullCertificate): CertificateView {
  const { round, outcome } = certificate;
  return {
    certificate,
    lottery: certificate.lottery,
    applicants: new Map(round.applicants.map((item) => [item.id, item])),
    placements: new Map(outcome.placements.map((item) => [item.applicant, item])),
    programmes: new Map(round.programmes.map((item) => [item.id, item])),
    outcomes: new Map(outcome.programmes.map((item) => [item.id, item])),
    orders: ordersOf(round.programmes),
  };
}

/** Per programme with an own order the places in it, from 1. */
export function ordersOf(programmes: readonly CertificateProgramme[]): PlacementView["orders"] {
  return new Map(
    programmes.flatMap(({ id, order }) =>
      order ? [[id, new Map(order.map((applicant, place) => [applicant, place + 1]))] as const] : [],
    ),
  );
}

/** The key of an applicant at a programme; undefined when it is not admissible there. */
export function keyIn(
  view: Pick<PlacementView, "orders" | "outcomes">,
  applicant: CertificateApplicant,
  programme: string,
): CertificateKey | undefined {
  const order = view.orders.get(programme);
  if (order) {
    const place = order.get(applicant.id);
    return place === undefined ? undefined : { class: 1, number: place };
  }
  const own = applicant.priority.find((item) => item.programme === programme)?.class;
  const number = applicant.number ?? applicant.numbers.find((item) => item.programme === programme)?.number ?? 0;
  return { class: own ?? view.outcomes.get(programme)!.lastClass, number };
}

/** Is the key not above the cut-off? Without a cut-off everybody passes. */
export function isWithin(key: CertificateKey, cutoff: CertificateKey | null): boolean {
  if (!cutoff) return true;
  return key.class < cutoff.class || (key.class === cutoff.class && key.number <= cutoff.number);
}

/** The first section that an applicant passes by the cut-offs; -1 if none. */
export function sectionPassed(outcome: ProgrammeOutcome, key: CertificateKey, groups: readonly string[]): number {
  if (outcome.quotas.some((quota) => groups.includes(quota.group) && !isWithin(key, quota.cutoff))) return -1;
  return outcome.sections.findIndex(
    ({ group, cutoff }) => (group === null || groups.includes(group)) && isWithin(key, cutoff),
  );
}

import { canonicalJson } from "../receipt/canonicalJson.ts";
import { sha256 } from "../receipt/sha256.ts";
import type { Application, CertificateListRule, CertificateProgramme, CertificateShare } from "./certificate.ts";
import type { Applicant, GroupPlaces, ListRule, Programme, Round } from "./round.ts";

/** Id order: ids hold no surrogates, so code units, code points and UTF-8 bytes agree. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Objects of a normal form are written with their keys in ascending order, so that JSON.stringify is canonical for them.

/** An application in normal form (docs/formats/certificate.md). */
export function normalApplication(applicant: Applicant): Application {
  return {
    advice: applicant.advice ?? null,
    consent: applicant.consent ?? true,
    family: applicant.family ?? null,
    groups: sortedIds(applicant.groups ?? []),
    id: applicant.id,
    preferences: applicant.preferences,
    priority: Object.entries(applicant.priority ?? {})
      .map(([programme, priorityClass]) => ({ class: priorityClass, programme }))
      .sort((a, b) => compareIds(a.programme, b.programme)),
    together: applicant.together ?? false,
  };
}

/** The text of the leaf of an application. */
export function applicationText(application: Application): string {
  const { advice, consent, family, groups, id, preferences, priority, together } = application;
  return JSON.stringify({ advice, consent, family, groups, id, preferences, priority, together });
}

export function normalProgramme(
  programme: Programme,
): CertificateProgramme & { readonly order: readonly string[] | null } {
  const order = programme.order ?? null;
  return {
    admits: programme.admits ? sortedIds(programme.admits) : null,
    capacity: programme.capacity,
    familyExtra: programme.familyExtra ?? 0,
    id: programme.id,
    order,
    orderSha256: order && sha256(canonicalJson(order)),
    quotas: (programme.quotas ?? []).map(normalShare),
    reserves: (programme.reserves ?? []).map(normalShare),
    reservesFirst: programme.reservesFirst ?? true,
  };
}

export function normalListRule({ advice, maximum, minimum }: ListRule): CertificateListRule {
  return { advice: advice ?? null, maximum: maximum ?? null, minimum: minimum ?? null };
}

function normalShare({ group, places }: GroupPlaces): CertificateShare {
  return { group, places };
}

function sortedIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareIds);
}

/** Which rules and which program a round was run with, by hash; null when not known. */
export interface RoundContext {
  readonly rulesSha256: string | null;
  readonly codeSha256: string | null;
}

/** The hash of rules, code and offers that is fixed at the close. */
export function contentSha256(round: Round, context: RoundContext): string {
  return sha256(contentText(round, context));
}

/** The text of that hash, which may be published: everybody can hash it again. */
export function contentText(round: Round, { rulesSha256, codeSha256 }: RoundContext): string {
  const programmes = round.programmes.map(normalProgramme).map(({ order: _ids, ...rest }) => rest);
  return canonicalJson({
    codeSha256,
    format: "kansrijk-round/1",
    listRules: (round.listRules ?? []).map(normalListRule),
    programmes: programmes.sort((a, b) => compareIds(a.id, b.id)),
    rulesSha256,
    tieBreaking: round.tieBreaking,
  });
}

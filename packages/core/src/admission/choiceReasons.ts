import type { CertificateApplicant, CertificateKey } from "./certificate.ts";
import { isWithin, keyIn, type PlacementView } from "./certificateView.ts";

/** One cut-off at a programme that counts for this applicant. */
export interface ReasonCutoff {
  readonly kind: "open" | "rest" | "reserve" | "quota";
  readonly group: string | null;
  readonly places: number;
  readonly cutoff: CertificateKey | null;
  readonly passed: boolean;
}

/** Why one choice became a place or not, from the certificate alone. */
export interface ChoiceReason {
  readonly programme: string;
  /** From 1. */
  readonly rank: number;
  /** With the extra places for families. */
  readonly capacity: number;
  readonly hasOrder: boolean;
  /** Are there places of several kinds, or quotas: more than one cut-off? */
  readonly hasParts: boolean;
  /** Does any priority class exist here? */
  readonly hasClasses: boolean;
  /** Undefined: not in the own order of the programme. */
  readonly key: CertificateKey | undefined;
  readonly cutoffs: readonly ReasonCutoff[];
  /** Places kept for groups the applicant is not in. */
  readonly keptForOthers: number;
  readonly passed: boolean;
}

/**
 * The reason of every choice of an applicant, in the order of its list; undefined for an unknown id.
 * @param last only of the choices up to this rank: who has a place is not asked about the choices below it
 */
export function choiceReasons(view: PlacementView, id: string, last = Infinity): ChoiceReason[] | undefined {
  const applicant = view.applicants.get(id);
  return applicant && reasonsOf(view, applicant, last);
}

/** The same for an applicant at hand. */
export function reasonsOf(view: PlacementView, applicant: CertificateApplicant, last: number): ChoiceReason[] {
  const reasons: ChoiceReason[] = [];
  const until = Math.min(applicant.preferences.length, last);
  for (let rank = 1; rank <= until; rank++) reasons.push(reasonAt(view, applicant, rank));
  return reasons;
}

function reasonAt(view: PlacementView, applicant: CertificateApplicant, rank: number): ChoiceReason {
  const programme = applicant.preferences[rank - 1]!;
  const key = keyIn(view, applicant, programme);
  const outcome = view.outcomes.get(programme)!;
  const cutoffs: ReasonCutoff[] = [];
  let keptForOthers = 0;
  let isInSection = false;
  for (const { kind, group, places, placed, cutoff } of outcome.sections) {
    if (group !== null && !applicant.groups.includes(group)) {
      keptForOthers += placed;
      continue;
    }
    const passed = key !== undefined && isWithin(key, cutoff);
    isInSection ||= passed;
    cutoffs.push({ kind, group, places, cutoff, passed });
  }
  let isInQuotas = true;
  for (const { group, places, cutoff } of outcome.quotas) {
    if (!applicant.groups.includes(group)) continue;
    const passed = key !== undefined && isWithin(key, cutoff);
    isInQuotas &&= passed;
    cutoffs.push({ kind: "quota", group, places, cutoff, passed });
  }
  return {
    programme,
    rank,
    capacity: view.programmes.get(programme)!.capacity + outcome.extra,
    hasOrder: view.orders.has(programme),
    hasParts: outcome.sections.length + outcome.quotas.length > 1,
    hasClasses: outcome.lastClass > 1,
    key,
    cutoffs,
    keptForOthers,
    passed: isInSection && isInQuotas,
  };
}

import type { CertificateKey } from "./certificate.ts";
import { isWithin, keyIn, type CertificateView } from "./certificateView.ts";

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
  readonly capacity: number;
  readonly hasOrder: boolean;
  /** Does any priority class exist here? */
  readonly hasClasses: boolean;
  /** Undefined: not in the own order of the programme. */
  readonly key: CertificateKey | undefined;
  readonly cutoffs: readonly ReasonCutoff[];
  /** Places kept for groups the applicant is not in. */
  readonly keptForOthers: number;
  readonly passed: boolean;
}

/** The reason of every choice of an applicant, in the order of its list; undefined for an unknown id. */
export function choiceReasons(view: CertificateView, id: string): ChoiceReason[] | undefined {
  const applicant = view.applicants.get(id);
  if (!applicant) return undefined;
  return applicant.preferences.map((programme, index): ChoiceReason => {
    const key = keyIn(view, applicant, programme);
    const outcome = view.outcomes.get(programme)!;
    const isMine = (group: string | null): boolean => group === null || applicant.groups.includes(group);
    const judged = (item: { cutoff: CertificateKey | null }): boolean =>
      key !== undefined && isWithin(key, item.cutoff);
    const sections = outcome.sections
      .filter(({ group }) => isMine(group))
      .map(({ kind, group, places, cutoff }) => ({ kind, group, places, cutoff, passed: judged({ cutoff }) }));
    const quotas = outcome.quotas
      .filter(({ group }) => isMine(group))
      .map(({ group, places, cutoff }) => ({
        kind: "quota" as const,
        group,
        places,
        cutoff,
        passed: judged({ cutoff }),
      }));
    const others = outcome.sections.filter(({ group }) => !isMine(group));
    return {
      programme,
      rank: index + 1,
      capacity: view.programmes.get(programme)!.capacity,
      hasOrder: view.orders.has(programme),
      hasClasses: outcome.lastClass > 1,
      key,
      cutoffs: [...sections, ...quotas],
      keptForOthers: others.reduce((sum, { placed }) => sum + placed, 0),
      passed: sections.some(({ passed }) => passed) && quotas.every(({ passed }) => passed),
    };
  });
}

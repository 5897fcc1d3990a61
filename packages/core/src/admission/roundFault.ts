import type { Language, Text } from "../vocabulary/text.ts";

export type RoundFaultKind =
  | "invalid-field"
  | "duplicate-programme"
  | "duplicate-applicant"
  | "unknown-programme"
  | "unknown-applicant"
  | "listed-twice"
  | "ordered-twice"
  | "duplicate-group"
  | "reserves-above-capacity"
  | "reserves-and-quotas"
  | "two-quotas"
  | "number-collides"
  | "number-missing"
  | "number-of-other-kind"
  | "family-is-applicant"
  | "together-without-family"
  | "advice-not-admitted"
  | "list-too-long"
  | "list-too-short";

/** One fault of a round: where it stands (`applicants[2].preferences[1]`), what stands there, what was expected. */
export interface RoundFault {
  readonly kind: RoundFaultKind;
  readonly path: string;
  readonly value: string;
  /** Completes "expected ..." (nl: "verwacht: ..."). */
  readonly expected: Text;
}

/** One fault as a line: `applicants[2].preferences[1]: "havo-x" - expected a programme of this round`. */
export function roundFaultText(fault: RoundFault, language: Language): string {
  const word = language === "nl" ? "verwacht:" : "expected";
  const value = fault.value === "" ? "" : `"${fault.value}" - `;
  return `${fault.path}: ${value}${word} ${fault.expected[language]}`;
}

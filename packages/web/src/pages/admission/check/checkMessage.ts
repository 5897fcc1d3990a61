import type { Report } from "@kansrijk/verifier";

export interface CheckRequest {
  /** Address of a certificate, or the file itself. */
  readonly certificate: string | Blob | undefined;
  /** Text of a receipt; without it the certificate itself is checked. */
  readonly receipt?: string;
  /** The root as it was announced, when it is known from elsewhere. */
  readonly publishedRoot?: string | undefined;
}

export type CheckAnswer = { readonly report: Report } | { readonly error: string };

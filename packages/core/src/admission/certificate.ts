import type { Draw } from "../lottery/draw.ts";
import type { PathStep } from "../lottery/commitment.ts";

/** Types of `certificate.json`: docs/formats/certificate.md. */
export interface CertificateKey {
  readonly class: number;
  readonly number: number;
}

export interface CertificateShare {
  readonly group: string;
  readonly places: number;
}

export interface CertificateProgramme {
  readonly admits: readonly string[] | null;
  readonly capacity: number;
  readonly familyExtra: number;
  readonly id: string;
  /** Edition full only. */
  readonly order?: readonly string[] | null;
  readonly orderSha256: string | null;
  readonly quotas: readonly CertificateShare[];
  readonly reserves: readonly CertificateShare[];
  readonly reservesFirst: boolean;
}

/** An application in normal form: the text of its leaf. */
export interface Application {
  readonly advice: string | null;
  readonly consent: boolean;
  readonly family: string | null;
  readonly groups: readonly string[];
  readonly id: string;
  readonly preferences: readonly string[];
  readonly priority: readonly { readonly class: number; readonly programme: string }[];
  readonly together: boolean;
}

export interface CertificateApplicant extends Application {
  readonly number: number | null;
  readonly numbers: readonly { readonly number: number; readonly programme: string }[];
}

export interface CertificateListRule {
  readonly advice: string | null;
  readonly maximum: number | null;
  readonly minimum: number | null;
}

export interface CertificateSection {
  readonly cutoff: CertificateKey | null;
  readonly group: string | null;
  readonly kind: "reserve" | "open" | "rest";
  readonly placed: number;
  readonly places: number;
}

export interface CertificateQuota {
  readonly cutoff: CertificateKey | null;
  readonly group: string;
  readonly placed: number;
  readonly places: number;
}

export interface ProgrammeOutcome {
  /** Places above the capacity, given to keep families together. */
  readonly extra: number;
  readonly id: string;
  readonly lastClass: number;
  readonly placed: number;
  readonly quotas: readonly CertificateQuota[];
  readonly sections: readonly CertificateSection[];
}

export interface CertificatePlacement {
  readonly applicant: string;
  readonly programme: string | null;
  readonly rank: number | null;
  readonly section: number | null;
}

export interface Commitment {
  readonly applications: number;
  readonly applicationsRoot: string;
  readonly contentSha256: string;
  readonly root: string;
}

export interface CertificateLottery {
  readonly draw: Draw | null;
  readonly origin: "given" | "seed" | "none";
  readonly seed: string | null;
  readonly tickets: readonly string[] | null;
}

interface CertificateFrame {
  readonly codeSha256: string | null;
  readonly format: "kansrijk-certificate/1";
  readonly lottery: CertificateLottery;
  readonly mechanism: "deferred-acceptance";
  readonly rulesSha256: string | null;
  readonly sha256: string;
}

interface CertificateRound {
  readonly listRules: readonly CertificateListRule[];
  readonly programmes: readonly CertificateProgramme[];
  readonly tieBreaking: "single" | "multiple";
}

/** For inspectors: everything. */
export interface FullCertificate extends CertificateFrame {
  readonly commitment: Commitment & { readonly saltKey: string };
  readonly edition: "full";
  readonly outcome: {
    readonly placements: readonly CertificatePlacement[];
    readonly programmes: readonly ProgrammeOutcome[];
  };
  readonly round: CertificateRound & { readonly applicants: readonly CertificateApplicant[] };
}

/** For everybody: no applications and no ids of applicants. */
export interface PublicCertificate extends CertificateFrame {
  readonly commitment: Commitment & { readonly leaves: readonly string[] };
  readonly edition: "public";
  readonly outcome: { readonly programmes: readonly ProgrammeOutcome[] };
  readonly round: CertificateRound;
}

/** What one family gets, to check its own outcome. */
export interface PlaceReceipt {
  readonly application: Application;
  readonly applications: number;
  readonly applicationsRoot: string;
  readonly certificateSha256: string;
  readonly choices: readonly {
    readonly class: number | null;
    readonly number: number | null;
    readonly programme: string;
  }[];
  readonly contentSha256: string;
  readonly format: "kansrijk-place-receipt/1";
  readonly leaf: string;
  readonly path: readonly PathStep[];
  readonly placement: Omit<CertificatePlacement, "applicant">;
  readonly root: string;
  readonly salt: string;
  readonly seed: string | null;
  readonly ticket: string | null;
}

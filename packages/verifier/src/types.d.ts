export interface Text {
  readonly nl: string;
  readonly en: string;
}

export interface Reserve {
  readonly group: string;
  readonly places: number;
}

export interface Programme {
  readonly id: string;
  readonly capacity: number;
  /** At most so many places above the capacity, to keep families together. */
  readonly familyExtra: number;
  readonly reserves: readonly Reserve[];
  readonly reservesFirst: boolean;
  readonly quotas: readonly Reserve[];
  readonly admits: readonly string[] | null;
  readonly orderSha256: string | null;
  /** Edition full only. */
  readonly order?: readonly string[] | null;
}

export interface Application {
  readonly id: string;
  readonly preferences: readonly string[];
  readonly groups: readonly string[];
  readonly priority: readonly { readonly programme: string; readonly class: number }[];
  readonly family: string | null;
  readonly together: boolean;
  readonly consent: boolean;
  readonly advice: string | null;
}

export interface Applicant extends Application {
  readonly number: number | null;
  readonly numbers: readonly { readonly programme: string; readonly number: number }[];
}

export interface ListRule {
  readonly advice: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface Key {
  readonly class: number;
  readonly number: number;
}

export interface Section {
  readonly kind: "reserve" | "open" | "rest";
  readonly group: string | null;
  readonly places: number;
  readonly placed: number;
  readonly cutoff: Key | null;
}

export interface Quota {
  readonly group: string;
  readonly places: number;
  readonly placed: number;
  readonly cutoff: Key | null;
}

export interface ProgrammeOutcome {
  readonly id: string;
  /** Places above the capacity that the rule for families ended with. */
  readonly extra: number;
  readonly lastClass: number;
  readonly placed: number;
  readonly sections: readonly Section[];
  readonly quotas: readonly Quota[];
}

export interface Placement {
  readonly applicant: string;
  readonly programme: string | null;
  readonly rank: number | null;
  readonly section: number | null;
}

export interface BeaconChain {
  readonly scheme: string;
  readonly publicKey: string;
  readonly round: number;
  readonly fallbackRound: number | null;
}

export interface Draw {
  readonly announcement: {
    readonly root: string;
    readonly beacon: BeaconChain | null;
    readonly notarySha256: string | null;
  };
  readonly beacon: { readonly round: number; readonly signature: string } | null;
  readonly notaryText: string | null;
}

export interface Lottery {
  readonly origin: "given" | "seed" | "none";
  readonly seed: string | null;
  readonly draw: Draw | null;
  /** Null in the edition full. */
  readonly tickets: readonly string[] | null;
}

export interface Certificate {
  readonly format: string;
  readonly edition: "full" | "public";
  readonly mechanism: string;
  readonly rulesSha256: string | null;
  readonly codeSha256: string | null;
  readonly round: {
    readonly tieBreaking: "single" | "multiple";
    readonly listRules: readonly ListRule[];
    readonly programmes: readonly Programme[];
    readonly applicants?: readonly Applicant[];
  };
  readonly commitment: {
    readonly contentSha256: string;
    readonly applicationsRoot: string;
    readonly applications: number;
    readonly root: string;
    readonly saltKey?: string;
    readonly leaves?: readonly string[];
  };
  readonly lottery: Lottery;
  readonly outcome: {
    readonly programmes: readonly ProgrammeOutcome[];
    readonly placements?: readonly Placement[];
  };
  readonly sha256: string;
}

export interface Receipt {
  readonly format: string;
  readonly certificateSha256: string;
  readonly root: string;
  readonly contentSha256: string;
  readonly applicationsRoot: string;
  readonly applications: number;
  readonly application: Application;
  readonly salt: string;
  readonly leaf: string;
  readonly path: readonly { readonly side: "left" | "right"; readonly hash: string }[];
  readonly seed: string | null;
  readonly ticket: string | null;
  readonly choices: readonly {
    readonly programme: string;
    readonly class: number | null;
    readonly number: number | null;
  }[];
  readonly placement: {
    readonly programme: string | null;
    readonly rank: number | null;
    readonly section: number | null;
  };
}

/** Of a draw: those who took part in it, and what they were drawn for. */
export interface Lot {
  readonly id: string;
  readonly family: string | null;
}

/** docs/methods/lottery.md: numbers by the rank of a keyed hash. */
export interface RankedDraw {
  readonly format: string;
  readonly method: "hash-rank";
  readonly list: "ids" | "round";
  readonly rulesSha256: string | null;
  readonly codeSha256: string | null;
  readonly commitment: Commitment | null;
  readonly saltKey: string | null;
  readonly seed: string;
  readonly draw: Draw | null;
  readonly events: readonly string[];
  readonly draws: readonly {
    readonly programme: string | null;
    readonly lots: readonly (Lot & { readonly number: number })[];
  }[];
  readonly sha256: string;
}

/** A selection as in RFC 3797. */
export interface SelectedDraw {
  readonly format: string;
  readonly method: "rfc3797";
  readonly sources: readonly (readonly number[])[];
  readonly key: string;
  readonly list: readonly string[];
  /** How many were to be selected. */
  readonly select: number;
  readonly selected: readonly {
    readonly md5: string;
    readonly divisor: number;
    readonly place: number;
    readonly id: string;
  }[];
  readonly sha256: string;
}

export interface Commitment {
  readonly contentSha256: string;
  readonly applicationsRoot: string;
  readonly applications: number;
  readonly root: string;
}

export interface LotteryCommitment {
  readonly format: string;
  readonly list: "ids" | "round";
  readonly rulesSha256: string | null;
  readonly codeSha256: string | null;
  readonly commitment: Commitment;
  readonly announcement: Draw["announcement"];
}

export interface Violation {
  readonly property: string;
  readonly code: string;
  readonly text: Text;
  /** Ids of those concerned. */
  readonly applicants: readonly string[];
  readonly programmes: readonly string[];
  /** Where in the file, when it is one place. */
  readonly path: string | null;
  /** Indices in `components` of the report. */
  readonly components: readonly number[];
}

export interface PropertyReport {
  readonly property: string;
  readonly title: Text;
  readonly statement: Text;
  readonly status: "holds" | "broken" | "not-checked";
  /** Why it was not checked, or what the check does not say. */
  readonly notes: readonly Text[];
  readonly violations: readonly Violation[];
}

/** Applicants and programmes joined by wishes. */
export interface Component {
  readonly size: number;
  readonly applicants: readonly string[];
  readonly programmes: readonly string[];
}

export interface Report {
  readonly file: "certificate" | "receipt" | "draw";
  readonly edition: "full" | "public" | null;
  /** No property is broken. */
  readonly ok: boolean;
  readonly applicants: number;
  readonly programmes: number;
  readonly placed: number;
  readonly properties: readonly PropertyReport[];
  /** Components touched by a violation, the largest first. */
  readonly components: readonly Component[];
}

/** BLS signatures of a drand beacon: true when the signature fits. May throw on malformed points. */
export type SignatureCheck = (
  scheme: string,
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
) => boolean;

export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

export interface Options {
  /** Without it the signature of a beacon is reported as not checked. */
  readonly checkSignature?: SignatureCheck | undefined;
  /** A faster SHA-256 for the whole file; the verifier's own by default. */
  readonly startHash?: (() => RunningHash) | undefined;
  /** The root as it was published, compared with the one in the file. */
  readonly publishedRoot?: string | undefined;
  /** Commitment and announcement as they were published before the draw; parsed, not trusted. */
  readonly commitment?: unknown;
}

export interface DrawOptions extends Options {
  /** The text of the list that was drawn from, or of the round file. */
  readonly list?: string | undefined;
  /** The key of the commitment, when it is at hand and not in the file. */
  readonly saltKey?: string | undefined;
}

export interface ReceiptOptions extends Options {
  /** The certificate, edition public, to which the receipt belongs; parsed, not trusted. */
  readonly certificate?: unknown;
}

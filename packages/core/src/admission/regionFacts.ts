/** What is known of programmes and applicants beside the round. It shows effects and decides nothing. */
export interface RegionFacts {
  readonly programmes: readonly ProgrammeFacts[];
  readonly applicants: readonly ApplicantFacts[];
}

export interface ProgrammeFacts extends Place {
  readonly id: string;
  readonly name: string;
  readonly school: string;
  /** As the school writes it, such as `havo/vwo`. */
  readonly level: string;
}

export interface ApplicantFacts extends Place {
  readonly id: string;
  /** Per grouping the group, such as `{ income: "low" }`; a grouping that is absent is not known. */
  readonly background: Readonly<Record<string, string>>;
}

/** Rijksdriehoek coordinates in metres; null when not known. */
export interface Place {
  readonly x: number | null;
  readonly y: number | null;
}

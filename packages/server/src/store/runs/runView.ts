/** A run of an instrument as it was stored: enough to replay it bit for bit. */
export interface RunView extends RunSummary {
  readonly settings: unknown;
  readonly receipt: unknown;
}

export interface RunSummary {
  readonly id: string;
  readonly instrument: string;
  readonly summary: unknown;
  readonly createdAt: string;
}

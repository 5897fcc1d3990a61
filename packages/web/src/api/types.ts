import type { FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import type { FundingSource } from "@kansrijk/core/funding/fundingScheme";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import type { Text } from "@kansrijk/core/vocabulary/text";

export interface Dataset {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly sourceName: string;
  readonly sha256: string;
  readonly rows: number;
  readonly countDate: string | null;
  readonly generated: boolean;
  readonly createdAt: string;
}

export interface Place {
  readonly name?: string;
  readonly municipality?: string;
  readonly municipalityName?: string;
  readonly province?: string;
}

export interface FundingFacts {
  readonly source: FundingSource["kind"];
  readonly facts: unknown;
  readonly places: readonly Place[];
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly progress: number;
  readonly message: Text | null;
  readonly error?: Text | null;
  readonly result: unknown;
  readonly createdAt: string;
}

export interface Run {
  readonly id: string;
  readonly scheme: string;
  readonly dataset: string;
  readonly settings: FundingSettings;
  readonly receipt: Receipt;
  readonly summary: RunSummary;
  readonly createdAt: string;
}

export interface RunSummary {
  readonly amount: string;
  readonly sites: number;
  readonly sitesWithMoney: number;
  readonly indicative: boolean;
}

export interface Replay {
  readonly equal: boolean;
  readonly expected: string;
  readonly found: string;
}

export interface FitRow {
  readonly measure: Text;
  readonly target: number;
  readonly achieved: number;
  readonly difference: number;
  readonly source: string;
}

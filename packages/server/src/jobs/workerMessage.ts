import type { Text } from "@kansrijk/core/vocabulary/text";

export interface WorkerInput {
  readonly moduleUrl: string;
  readonly input: unknown;
}

/** What a worker thread tells the one that started it. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: number; readonly message: Text | undefined }
  | { readonly kind: "done"; readonly output: unknown };

export type ReportProgress = (progress: number, message?: Text) => void;

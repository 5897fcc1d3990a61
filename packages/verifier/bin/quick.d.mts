import type { Options, Report } from "../src/types.d.ts";

/** Does a part of the work, as a rule in another thread. */
export interface QuickHelper {
  ask(task: string, input: unknown): Promise<unknown>;
  stop(): unknown;
}

export declare function quickVerify(
  path: string,
  optionsFor: (hasSignature: boolean) => Promise<Options>,
  helper?: QuickHelper,
): Promise<Report | null>;

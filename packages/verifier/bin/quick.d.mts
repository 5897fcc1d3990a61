import type { Options, Report } from "../src/types.d.ts";

export declare function quickVerify(
  path: string,
  optionsFor: (hasSignature: boolean) => Promise<Options>,
): Promise<Report | null>;
export declare function scanHalf(half: unknown): unknown;

import { codeIdentity, type CodeIdentity } from "../runs/codeIdentity.ts";

/** What a figure of an indicator depends on. */
const FOLDERS = ["core/src/", "server/src/indicators/", "server/src/disclosure/"];

/** Which code computes the figures of indicators. */
export function codeOfFigures(): Promise<CodeIdentity> {
  return codeIdentity(FOLDERS);
}

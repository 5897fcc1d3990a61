import { z } from "zod";
import { codeIdentity, type CodeIdentity } from "../runs/codeIdentity.ts";

/** What steps need from outside the store: a clock, the beacon and the identity of the program. */
export interface AdmissionServices {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly beaconUrl: string;
  readonly code: () => Promise<CodeIdentity>;
}

const setting = z.url({ protocol: /^https?$/ }).default("https://api.drand.sh");

/** The services as a deployment sets them (KANSRIJK_BEACON_URL). */
export function readServices(environment: NodeJS.ProcessEnv): AdmissionServices {
  return {
    now: Date.now,
    beaconUrl: setting.parse(environment["KANSRIJK_BEACON_URL"]).replace(/\/+$/, ""),
    code: codeIdentity,
  };
}

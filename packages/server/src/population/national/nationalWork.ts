import { nationalChildren } from "@kansrijk/core/population/national/nationalChildren";
import type { NationalFacts } from "@kansrijk/core/population/national/nationalFacts";
import type { NationalModel } from "@kansrijk/core/population/national/nationalModel";
import type { NationalPlace } from "@kansrijk/core/population/national/nationalPlace";
import { nationalPlan, type NationalPlan } from "@kansrijk/core/population/national/nationalPlan";
import type { NationalSettings } from "@kansrijk/core/population/national/nationalSettings";
import { partOfAreas } from "@kansrijk/core/population/national/partOfAreas";
import type { PlaceMargin } from "@kansrijk/core/population/national/placeMargins";
import type { ReportProgress } from "../../jobs/workerMessage.ts";

export interface NationalInput {
  readonly places: readonly NationalPlace[];
  readonly model: NationalModel;
  readonly settings: NationalSettings;
  readonly margins?: readonly PlaceMargin[] | undefined;
  /** The country is made in this many parts side by side; this is one of them. */
  readonly part: number;
  readonly parts: number;
}

export interface NationalOutput {
  readonly facts: NationalFacts;
  /** From the first part only. */
  readonly plan?: NationalPlan;
}

const MAKING = { nl: "Leerlingen en hun loopbanen maken", en: "Making pupils and their careers" };

/** Makes the children of a part of the country; pure computing, so that its thread can be ended at any moment. */
export function work(
  { places, model, settings, margins, part, parts }: NationalInput,
  report: ReportProgress,
): NationalOutput {
  const plan = nationalPlan(places, model, settings, margins);
  const [first, end] = partOfAreas(plan, part, parts);
  const children = nationalChildren(plan, model, first, end);
  for (;;) {
    const step = children.next();
    if (step.done) return { facts: shared(step.value), ...(part === 0 ? { plan } : {}) };
    report(step.value, MAKING);
  }
}

/** In memory that threads share, so that it is not copied on its way out. */
function shared({ pupils, yearly }: NationalFacts): NationalFacts {
  const entries = Object.entries(yearly).map(([table, years]) => [table, years.map((parts) => [inOne(parts)])]);
  return { pupils: [inOne(pupils)], yearly: Object.fromEntries(entries) as NationalFacts["yearly"] };
}

function inOne(parts: readonly Int32Array[]): Int32Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

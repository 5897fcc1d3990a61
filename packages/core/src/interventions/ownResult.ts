import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import type { Text } from "../vocabulary/text.ts";
import { said } from "../vocabulary/said.ts";

/** How many took part. Fewer than ten cannot be written down: a reader could recognise them. */
export const PARTICIPANT_BANDS = {
  "10-49": { nl: "10 tot 50", en: "10 to 49" },
  "50-199": { nl: "50 tot 200", en: "50 to 199" },
  "200-999": { nl: "200 tot 1000", en: "200 to 999" },
  "1000-up": { nl: "1000 of meer", en: "1000 or more" },
} as const satisfies Record<string, Text>;

export const COMPARISONS = {
  randomised: { nl: "door loting verdeeld", en: "assigned by lot" },
  "comparison-group": { nl: "met een groep die het niet kreeg", en: "with a group that did not get it" },
  "before-after": { nl: "voor en na, zonder andere groep", en: "before and after, without another group" },
  none: { nl: "geen vergelijking", en: "no comparison" },
} as const satisfies Record<string, Text>;

export const RESULT_UNITS = {
  "percentage-points": { nl: "procentpunten", en: "percentage points" },
  months: { nl: "maanden", en: "months" },
  "standard-deviations": { nl: "standaarddeviaties", en: "standard deviations" },
} as const satisfies Record<string, Text>;

const keys = <K extends string>(labels: Readonly<Record<K, unknown>>) => z.enum(Object.keys(labels) as [K, ...K[]]);

/** What somebody saw of an intervention in an own place; about groups, never about one child. */
export const ownResult = z.strictObject({
  id: recordId,
  intervention: recordId,
  municipality: z
    .string()
    .regex(/^GM\d{4}$/, said("een gemeente, zoals GM0606", "expected a municipality, such as GM0606")),
  /** Year in which the school year starts. */
  schoolYear: z.int().min(1990).max(2100),
  participants: keys(PARTICIPANT_BANDS),
  comparison: keys(COMPARISONS),
  outcome: z.string().trim().min(1).max(200),
  unit: keys(RESULT_UNITS),
  effect: z.number().min(-100).max(100),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Who reports it, by office or organisation and not by person. */
  reporter: z.string().trim().min(1).max(200),
  generated: z.boolean().default(false),
});

export type OwnResult = z.infer<typeof ownResult>;

/** Faults that the shape cannot tell. */
export function ownResultFaults({ effect, low, high }: OwnResult): Text[] {
  if ((low === undefined) !== (high === undefined))
    return [
      {
        nl: "low en high: vul beide grenzen van het interval in, of geen van beide.",
        en: "low and high: give both ends of the interval, or neither.",
      },
    ];
  if (low === undefined || high === undefined || (low <= effect && effect <= high)) return [];
  return [
    {
      nl: `effect ${effect}: ligt niet tussen low ${low} en high ${high}.`,
      en: `effect ${effect}: does not lie between low ${low} and high ${high}.`,
    },
  ];
}

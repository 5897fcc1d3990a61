import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import type { Text } from "../vocabulary/text.ts";
import { effectQuestion } from "./effectRow.ts";
import { registrationOf } from "./registrationOf.ts";
import { studyDesign } from "./studyDesign.ts";
import { said } from "../vocabulary/said.ts";

export const EXPERIMENT_STATES = {
  planned: { nl: "in voorbereiding", en: "planned" },
  registered: { nl: "plan vastgelegd", en: "plan registered" },
  running: { nl: "loopt", en: "running" },
  done: { nl: "klaar", en: "done" },
  stopped: { nl: "gestopt", en: "stopped" },
} as const satisfies Record<string, Text>;

export const ASSIGNED_UNITS = {
  pupil: { nl: "leerlingen", en: "pupils" },
  class: { nl: "klassen", en: "classes" },
  school: { nl: "scholen", en: "schools" },
} as const satisfies Record<string, Text>;

const keys = <K extends string>(labels: Readonly<Record<K, unknown>>) => z.enum(Object.keys(labels) as [K, ...K[]]);
const line = z.string().trim().min(1).max(300);

const arm = z.strictObject({
  id: recordId,
  label: line,
  /** What this arm gets; for an experiment with messages the text itself. */
  gets: z.string().trim().max(4000).default(""),
});

/** What is fixed before anybody sees an outcome. */
export const experimentPlan = z.strictObject({
  question: line,
  arms: z.array(arm).min(2).max(6),
  /** The arm that others are compared with. */
  control: recordId,
  unit: keys(ASSIGNED_UNITS),
  /** The one outcome that decides; an indicator of the monitor when there is one. */
  outcome: z.strictObject({ name: line, indicator: recordId.optional(), better: z.enum(["higher", "lower"]) }),
  otherOutcomes: z.array(line).default([]),
  groups: z.array(line).default([]),
  strata: z.array(line).default([]),
  design: studyDesign,
  perArm: z.int().min(2).max(10_000_000),
  /** With which the draw is made; also in the plan, so that nobody can draw again. */
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
});

/** An experiment: the plan, whether it was registered, and what came out as counts of classes or schools. */
export const experiment = z.strictObject({
  id: recordId,
  title: line,
  municipality: z
    .string()
    .regex(/^GM\d{4}$/, said("een gemeente, zoals GM0606", "expected a municipality, such as GM0606"))
    .optional(),
  intervention: recordId.optional(),
  state: keys(EXPERIMENT_STATES).default("planned"),
  plan: experimentPlan,
  /** Hash of the plan on the day it was registered; a plan that was changed afterwards no longer fits it. */
  registered: z
    .strictObject({
      on: z.iso.date(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, said("64 hexadecimale cijfers", "expected 64 hexadecimal digits")),
    })
    .optional(),
  /** Counts, never pupils. */
  results: effectQuestion.optional(),
  generated: z.boolean().default(false),
});

export type Experiment = z.infer<typeof experiment>;
export type ExperimentPlan = z.infer<typeof experimentPlan>;

/** Faults that the shape cannot tell. */
export function experimentFaults({ plan, registered, state, results }: Experiment): Text[] {
  const ids = plan.arms.map(({ id }) => id);
  const faults: Text[] = [];
  if (new Set(ids).size < ids.length)
    faults.push({ nl: "plan.arms: twee groepen hebben dezelfde id.", en: "plan.arms: two arms have the same id." });
  if (!ids.includes(plan.control))
    faults.push({
      nl: `plan.control "${plan.control}": verwacht een van ${ids.join(", ")}.`,
      en: `plan.control "${plan.control}": expected one of ${ids.join(", ")}.`,
    });
  if (registered && registered.sha256 !== registrationOf(plan))
    faults.push({
      nl: "registered.sha256: het plan is veranderd nadat het was vastgelegd; zet het terug of leg een nieuw experiment vast.",
      en: "registered.sha256: the plan was changed after it was registered; put it back or register a new experiment.",
    });
  if (!registered && (state !== "planned" || results))
    faults.push({
      nl: "registered: leg eerst het plan vast, voordat het experiment loopt of er uitkomsten zijn.",
      en: "registered: register the plan first, before the experiment runs or has outcomes.",
    });
  return faults;
}

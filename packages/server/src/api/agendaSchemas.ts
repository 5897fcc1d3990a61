import { agenda } from "@kansrijk/core/agenda/agenda";
import { AGENDA_PARTS } from "@kansrijk/core/agenda/compareAgendas";
import { PROGRESS_STATES } from "@kansrijk/core/agenda/goalProgress";
import { UNITS } from "@kansrijk/core/indicators/definitionSchema";
import { cornerId, themeId } from "@kansrijk/core/policy/taxonomy";
import { z } from "zod";
import { text } from "./schemas.ts";

const place = z.object({ code: z.string(), name: z.string() });
const better = z.enum(["higher", "lower", "none"]);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const question = agenda.shape.analysis.unwrap().element.shape.figure;
const keptFigure = agenda.shape.analysis.unwrap().element.shape.kept.unwrap();
const range = z.object({ low: z.number(), high: z.number() });
const interval = z.object({ value: z.number(), low: z.number(), high: z.number() });

export const agendaFigure = z
  .object({
    part: z.string(),
    kind: z.enum(["analysis", "goal"]),
    question,
    title: text,
    group: text.nullable(),
    unit: z.enum(UNITS),
    decimals: z.int(),
    better,
    subject: z.string(),
    places: list(
      z.object({
        place,
        role: z.enum(["municipality", "province", "country"]),
        figure: keptFigure.nullable(),
        series: list(
          z.object({
            year: z.int(),
            value: z.number().nullable(),
            low: z.number().nullable(),
            high: z.number().nullable(),
          }),
        ),
        refusal: text.nullable(),
      }),
    ),
    assumed: list(text),
    protection: text.nullable(),
  })
  .meta({ id: "AgendaFigure", description: "A figure of an agenda as the monitor gives it now" });

const goalSuggestion = z
  .object({
    kind: z.enum(["level", "gap"]),
    question,
    title: text,
    between: text.nullable(),
    field: z.int(),
    fieldTitle: text,
    unit: z.enum(UNITS),
    decimals: z.int(),
    better: z.enum(["higher", "lower"]),
    year: z.int(),
    own: z.number(),
    country: z.number(),
    ownInterval: range,
    countryInterval: range,
    difference: interval,
    isStrength: z.boolean(),
    certain: z.boolean(),
    strength: z.number(),
    themes: list(themeId),
    target: z.number(),
    reason: text,
    indicative: z.boolean(),
  })
  .meta({ id: "GoalSuggestion", description: "An indicator in which a place differs from the country" });

export const goalSuggestions = z.object({
  place,
  data: z.object({ dataset: z.string(), title: z.string(), generated: z.boolean(), sha256: z.string() }),
  goals: list(goalSuggestion),
  strengths: list(goalSuggestion),
  uncertain: list(goalSuggestion),
  compared: z.int(),
  explanation: list(text),
  protection: text,
});

const noProgress = z.enum([
  "no-figure",
  "no-baseline",
  "no-target",
  "no-latest",
  "protected",
  "no-newer-figure",
  "other-definition",
  "invented-and-real",
  "no-interval",
]);

const goalProgress = z
  .object({
    goal: z.string(),
    state: z.enum(PROGRESS_STATES),
    reason: noProgress.nullable(),
    baseline: keptFigure.nullable(),
    latest: keptFigure.nullable(),
    target: z.number().nullable(),
    numbers: z
      .object({
        change: interval,
        expected: z.number(),
        path: z.enum(["ahead", "on-line", "behind"]),
        share: z.number(),
        certain: z.boolean(),
      })
      .nullable(),
    explanation: list(text),
    whatIf: list(text),
  })
  .meta({ id: "GoalProgress", description: "How far a goal is, with the reason" });

const money = { budget: z.int(), spent: z.int() };

export const agendaProgressSchema = z.object({
  goals: list(goalProgress),
  completeness: z.object({
    complete: z.boolean(),
    points: list(
      z.object({
        id: z.string(),
        title: text,
        needed: z.boolean(),
        done: z.boolean(),
        reason: text.nullable(),
        parts: list(z.string()),
      }),
    ),
  }),
  totals: z
    .object({
      ...money,
      actions: z.object({ planned: z.int(), running: z.int(), done: z.int(), stopped: z.int() }),
      byTheme: list(z.object({ theme: themeId, ...money })),
      byCorner: list(z.object({ corner: cornerId, ...money })),
      byPayer: list(z.object({ payer: z.string(), ...money })),
    })
    .meta({ description: "Whole euro cents" }),
  hints: list(
    z.object({
      kind: z.enum(["overspent", "action-late", "goal-late", "goal-after-end"]),
      part: z.string(),
      text,
    }),
  ),
});

export const agendaChange = z
  .object({
    part: z.enum([...AGENDA_PARTS, "agenda"]),
    id: z.string(),
    kind: z.enum(["added", "removed", "changed", "target-moved"]),
    fields: list(z.string()),
    text,
  })
  .meta({ id: "AgendaChange", description: "What differs between two agendas or versions" });

export const keptAgenda = z
  .object({
    record: agenda,
    version: z.int(),
    at: z.string().nullable(),
    origin: z.enum(["shipped", "store"]),
    sha256: z.string(),
  })
  .meta({ id: "KeptAgenda", description: "An agenda with its version" });

export const dutyLine = z
  .object({
    duty: z.string(),
    title: text,
    municipality: z.string(),
    schoolYear: z.int(),
    due: z.string(),
    remindOn: z.string(),
    state: z.enum(["done", "due", "overdue", "not-recorded"]),
    evidence: list(
      z.object({
        on: z.string(),
        source: z.enum(["record", "meeting"]),
        id: z.string(),
        meeting: z.string().nullable(),
        agreements: list(z.string()),
        participants: list(z.string()),
        generated: z.boolean(),
      }),
    ),
    planned: z.string().nullable(),
    text,
  })
  .meta({
    id: "DutyLine",
    description: "A duty in one municipality and school year; not recorded is not the same as not done",
  });

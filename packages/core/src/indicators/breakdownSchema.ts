import { z } from "zod";
import { textSchema as text } from "../vocabulary/textSchema.ts";
import { CODE_LISTS, type CodeListId } from "../register/codeLists.ts";
import type { Breakdown } from "./indicatorTable.ts";
import { said, saidIssue } from "../vocabulary/said.ts";

const lists = Object.keys(CODE_LISTS) as [CodeListId, ...CodeListId[]];

/** A way to break figures down: an expression that gives the place of the group in its list, or null for unknown. */
export const breakdownSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        said("woorden in kleine letters met streepjes ertussen", "expected lower-case words with hyphens"),
      ),
    label: text,
    kind: z.enum(["group", "municipality", "province"]).default("group"),
    expression: z.string().min(1).optional(),
    list: z.enum(lists).optional(),
    groups: z
      .array(z.strictObject({ code: z.string().min(1), label: text }))
      .min(2)
      .optional(),
    favourable: z
      .enum(["first", "last", "none"])
      .default("none")
      .meta({ description: "Which end of the list has the most favourable surroundings" }),
    note: text.optional(),
  })
  .superRefine((file, context) => {
    if (file.kind !== "group") return;
    if (file.expression === undefined)
      context.addIssue(
        saidIssue(["expression"], { nl: "SQL bij een uitsplitsing in groepen", en: "SQL for a breakdown into groups" }),
      );
    if ((file.list === undefined) === (file.groups === undefined))
      context.addIssue(
        saidIssue(["groups"], { nl: "een list of groups, niet allebei", en: "either a list or groups" }),
      );
  });

export type BreakdownFile = z.infer<typeof breakdownSchema>;

/** A breakdown with its groups in order; places have theirs per register. */
export interface BreakdownDefinition extends Breakdown {
  readonly kind: BreakdownFile["kind"] | "year";
  readonly expression: string;
  readonly favourable: BreakdownFile["favourable"];
  readonly note?: BreakdownFile["note"];
  readonly file: string;
  readonly sha256: string;
}

/** The group of pupils of whom it is not known; always the last. */
export const UNKNOWN_GROUP = { code: "unknown", label: { nl: "onbekend", en: "unknown" } } as const;

export function breakdownOf(file: BreakdownFile, name: string, sha256: string): BreakdownDefinition {
  const groups = file.list === undefined ? (file.groups ?? []) : CODE_LISTS[file.list];
  return {
    id: file.id,
    label: file.label,
    groups,
    kind: file.kind,
    expression: file.expression ?? "",
    favourable: file.favourable,
    ...(file.note === undefined ? {} : { note: file.note }),
    file: name,
    sha256,
  };
}

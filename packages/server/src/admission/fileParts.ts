import { PART_LABELS, PARTS } from "@kansrijk/core/admission/files/part";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** Kinds of files of a round: a whole round as `round.json`, or tables that make one together; later the new lists. */
export const FILE_PARTS = ["round", ...PARTS, "second-applications"] as const;
export type FilePart = (typeof FILE_PARTS)[number];

export const FILE_PART_LABELS: Record<FilePart, Text> = {
  round: { nl: "hele ronde (round.json)", en: "whole round (round.json)" },
  ...PART_LABELS,
  "second-applications": { nl: "aanmeldingen voor de tweede ronde", en: "applications for the second round" },
};

export const REQUIRED_PARTS: readonly FilePart[] = ["offers", "applications"];

/** Which files make way for a new one: its own kind, and a whole round and tables for each other. */
export function replacedBy(part: FilePart): readonly FilePart[] {
  if (part === "round") return FILE_PARTS.filter((item) => !BESIDE.has(item));
  return BESIDE.has(part) ? [part] : ["round", part];
}

/** What stands beside a round and does not make one. */
const BESIDE: ReadonlySet<FilePart> = new Set(["background", "second-applications"]);

import type { Cell } from "./cell.ts";

/** Kinds of school in primary education: regular, special, and secondary special, as DUO counts them. */
export type SchoolKind = "bo" | "sbo" | "so" | "vso" | "so/vso";

export const SCHOOL_KINDS: readonly SchoolKind[] = ["bo", "sbo", "so", "vso", "so/vso"];

export const schoolKind: Cell<SchoolKind> = {
  expected: { nl: "Bo, Sbo, So, Vso of So/Vso", en: "Bo, Sbo, So, Vso or So/Vso" },
  read: (text) => SCHOOL_KINDS.find((kind) => kind === text.toLowerCase()),
};

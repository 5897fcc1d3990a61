/** Kinds of draws in this room; each is part of the key (docs/decisions/0005-keyed-draws.md). */
export const ADMISSION_DRAWS = {
  single: 1,
  multiple: 2,
  resample: 3,
  bootstrap: 4,
  allocation: 5,
  member: 6,
} as const;

/** How the values of a cell are kept, as the type of a column. */
export type Storage =
  | "text"
  /** A whole number that is always given, or null. */
  | "whole"
  /** A measured value, or null. */
  | "number"
  | "yes-no"
  /** `2024-10-01`. */
  | "day"
  /** Footnote marks, kept as one text. */
  | "marks"
  /** A `Count`: three columns, lowest, highest and what is known. */
  | "count"
  /** A `Figure`: two columns, the value and what is known. */
  | "figure"
  /** Whole units of the last decimal. */
  | { readonly decimals: number };

/** What a code stands for; with it a table can be laid beside another one. */
export type KeyKind =
  | "site"
  | "institution"
  | "board"
  | "municipality"
  | "district"
  | "province"
  | "postcode4"
  | "postcode6"
  | "partnership"
  | "school-year"
  | "calendar-year";

/** What is known of a number: as published, between two bounds, kept secret by the publisher, or not filled in. */
export type NumberState = "exact" | "band" | "secret" | "blank";

export const NUMBER_STATES: readonly NumberState[] = ["exact", "band", "secret", "blank"];

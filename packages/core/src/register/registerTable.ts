import type { Text } from "../vocabulary/text.ts";
import type { CodeListId } from "./codeLists.ts";

/** What a column holds. In Parquet: integer and code as INTEGER, id as BIGINT, yes-no as BOOLEAN, text as VARCHAR. */
export type RegisterType =
  | { readonly kind: "id" }
  | { readonly kind: "integer"; readonly low?: number; readonly high?: number }
  | { readonly kind: "code"; readonly list: CodeListId }
  | { readonly kind: "yes-no" }
  | { readonly kind: "site" }
  | { readonly kind: "municipality" }
  | { readonly kind: "text" };

export interface RegisterColumn {
  readonly type: RegisterType;
  readonly label: Text;
  /** False when a blank is refused. */
  readonly nullable: boolean;
}

/** One table of the register: a dimension (one file) or facts per school year (one file a year). */
export interface RegisterTable {
  /** Also the name of the file or folder; lower-case words with hyphens. */
  readonly id: string;
  readonly title: Text;
  /** "one row per ..." */
  readonly grain: Text;
  /** Facts have a first column school_year, the year in which it starts: 2024 is 2024/25. */
  readonly yearly: boolean;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, RegisterColumn>>;
}

/** Short ways to write a column; the table files of this folder use nothing else. */
export const must = (type: RegisterType, nl: string, en: string): RegisterColumn => ({
  type,
  label: { nl, en },
  nullable: false,
});

export const may = (type: RegisterType, nl: string, en: string): RegisterColumn => ({
  type,
  label: { nl, en },
  nullable: true,
});

/** A text in both languages of the product; Dutch comes first (docs/glossary.md). */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ["nl", "en"];

const LETTER = String.raw`[\p{L}\p{N}]`;
/** A hyphen, spaces or the end of a line; an empty line parts two texts. */
const GAP = String.raw`(?:-|(?!\s*\n[^\S\n]*\n)\s+)`;

/** The forms as one expression, each in a group of its own, whole words only; forms with more letters of their own go first. */
export function formPattern(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const parts = forms.map(
    (form) =>
      `(${form.replaceAll(/[*' -]/g, (sign) => {
        if (sign === "*") return `${LETTER}*`;
        return sign === "'" ? "['’]" : GAP;
      })})`,
  );
  return new RegExp(`(?<!${LETTER})(?:${parts.join("|")})(?!${LETTER})`, "giu");
}

/** How much of a form is fixed: "achterstandsleerling*" says more than "*achterstand*". */
export function fixedLength(form: string): number {
  return form.replaceAll("*", "").length;
}

/** Which sign stands before the decimals. With thousands separators it must be one of the two: `1.001` is else unclear. */
export interface DecimalNotation {
  readonly mark: "point" | "comma" | "either";
  /** `1.001,5` (mark comma) or `1,001.5` (mark point) is allowed. */
  readonly thousands?: boolean;
}

/** Splits a decimal into sign and whole digits (1) and decimals (2), for up to `decimals` decimals. */
export function decimalPattern(notation: DecimalNotation, decimals: number): RegExp {
  if (notation.thousands && notation.mark === "either") {
    throw new TypeError("thousands separators need one decimal mark");
  }
  const mark = { point: "[.]", comma: ",", either: "[.,]" }[notation.mark];
  const whole = notation.thousands
    ? String.raw`\d{1,3}(?:${notation.mark === "comma" ? "[.]" : ","}\d{3})+|\d+`
    : String.raw`\d+`;
  const tail = decimals === 0 ? "" : String.raw`(?:${mark}(\d{1,${decimals}}))?`;
  return new RegExp(`^(-?(?:${whole}))${tail}$`);
}

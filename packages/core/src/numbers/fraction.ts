/** An exact rational number; the denominator is positive. Not reduced: the numbers of one decision stay small. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [num, den] = [BigInt(n), BigInt(d)];
  if (den === 0n) throw new RangeError("a fraction needs a denominator other than 0");
  return den < 0n ? { n: -num, d: -den } : { n: num, d: den };
}

/** Reads a plain decimal such as `-12.50`; undefined for anything else (no exponents, no thousands separators). */
export function parseDecimal(text: string): Fraction | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const decimals = match[3] ?? "";
  const units = BigInt(`${match[2]}${decimals}`);
  return { n: match[1] === "-" ? -units : units, d: 10n ** BigInt(decimals.length) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** -1, 0 or 1. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For pictures and intervals only: never for a score or an amount. */
export function toNumber(a: Fraction): number {
  const whole = a.n / a.d;
  return Number(whole) + Number(a.n - whole * a.d) / Number(a.d);
}

const P = 0.975;
const Z = 1.959963984540054;

/** From here on the first term of the series around the normal distribution is exact in ten digits. */
const LARGE = 1e6;

/** How many standard errors a 95% interval reaches to either side, for `df` degrees of freedom of Student's t. */
export function studentCritical(df: number): number {
  if (!(df > 0)) return Infinity;
  if (df >= LARGE) return Z + (Z ** 3 + Z) / (4 * df);
  let [low, high] = [0, Z];
  while (upperTail(high, df) > 1 - P) [low, high] = [high, high * 2];
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step++) {
    const middle = (low + high) / 2;
    if (upperTail(middle, df) > 1 - P) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function upperTail(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}

/** Regularised incomplete beta function, by the continued fraction of Lentz. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const safe = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let [c, d] = [1, 1 / safe(1 - ((a + b) * x) / (a + 1))];
  let result = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

function logGamma(x: number): number {
  const z = x - 1;
  const sum = LANCZOS.reduce((total, part, index) => total + part / (z + index + 1), 0.9999999999998099);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

export interface FoundAmount {
  readonly cents: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Where it begins in the text, from 0. */
  readonly at: number;
}

const FACTORS: Readonly<Record<string, bigint>> = {
  miljoen: 1_000_000n,
  mln: 1_000_000n,
  miljard: 1_000_000_000n,
  mld: 1_000_000_000n,
};
const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s+(miljoen|mln|miljard|mld)\b\.?)?`;
const AMOUNT = new RegExp(String.raw`(?:€\s*${NUMBER}(?!\d))|(?:(?<![\d.,])${NUMBER}\s+euro\b)`, "g");

/** Every amount of euros in a Dutch text, also where a line ends in the middle: "€ 170 miljoen", "1 miljard euro". */
export function findAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const [whole, decimals, factor] = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4);
    const units = BigInt(`${whole!.replaceAll(".", "")}${decimals ?? ""}`);
    const cents = (units * 100n * (FACTORS[factor ?? ""] ?? 1n)) / 10n ** BigInt(decimals?.length ?? 0);
    return { cents: Number(cents), text: match[0].replaceAll(/\s+/g, " "), at: match.index };
  });
}

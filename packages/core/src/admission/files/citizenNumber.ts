import type { Text } from "../../vocabulary/text.ts";

/**
 * Nine digits, also with points, spaces or hyphens between them, that pass the test of eleven: 9, 8, ... 2 times the
 * first eight digits minus the last is divisible by 11 (art. 2 Besluit burgerservicenummer). One number in eleven does,
 * so an opaque id should not be nine digits.
 */
export function looksLikeCitizenNumber(text: string): boolean {
  if (text.length < 9) return false;
  const digits = text.replace(/[\s.-]/g, "");
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index < 8 ? 9 - index : -1), 0);
  return sum % 11 === 0;
}

/** A text from a file in which a citizen service number may stand, such as a whole row. */
export function withoutCitizenNumbers(text: string): string {
  return text.replace(/(?<!\d)\d{9}(?!\d)/g, (digits) =>
    looksLikeCitizenNumber(digits) ? maskedNumber(digits) : digits,
  );
}

/** Enough to find it in the file, not enough to spread it. */
export function maskedNumber(text: string): string {
  return `${text.slice(0, 2)}${"*".repeat(Math.max(0, text.length - 2))}`;
}

export const NO_CITIZEN_NUMBER: Text = {
  nl: "een sleutel die niets over de leerling zegt; dit lijkt een burgerservicenummer (negen cijfers die de elfproef doorstaan)",
  en: "an id that says nothing about the pupil; this looks like a citizen service number (nine digits that pass the test of eleven)",
};

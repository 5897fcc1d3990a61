/** So many cells are needed before a column can be taken for one of citizen service numbers. */
const FEWEST = 5;
const MOST_ROWS = 0.5;

/** Whether a column holds citizen service numbers: most of its cells have 8 or 9 digits that pass the 11-test. One in eleven does by chance. */
export function looksLikeCitizenNumbers(cells: number, passing: number): boolean {
  return cells >= FEWEST && passing > MOST_ROWS * cells;
}

/** The 11-test of Logius: 9a + 8b + ... + 2h - i is a multiple of 11. */
export function passesElevenTest(text: string): boolean {
  if (!/^\d{8,9}$/.test(text)) return false;
  const digits = [...text.padStart(9, "0")].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return Number(text) > 0 && sum % 11 === 0;
}

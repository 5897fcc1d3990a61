import { unfitArgument } from "./unfitArgument.ts";

/** So many lotteries can be asked for in one go. */
const MOST_LOTTERIES = 1_000_000;

/** Reads an option that is a whole number; a refusal names both ends. */
function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most))
      throw unfitArgument(
        `een geheel getal van ${least} tot en met ${most}`,
        `a whole number from ${least} to ${most}`,
      );
    return value;
  };
}

/** A number of simulated lotteries, or of other draws. */
export const lotteryCount = wholeNumber(1, MOST_LOTTERIES);

/** An age of a person, in years. */
export const ageInYears = wholeNumber(0, 120);

/** The start of a simulation. */
export const simulationSeed = wholeNumber(0, 999_999_999);

/** The number of a kept version. */
export const versionNumber = wholeNumber(0, 999_999);

/** The year in which a school year begins. */
export const schoolYearNumber = wholeNumber(1990, 2100);

/** So many results of a search at most. */
export const resultCount = wholeNumber(1, 200);

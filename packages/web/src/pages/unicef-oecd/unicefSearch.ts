import { LIFTED, type Lifted } from "@kansrijk/core/pisa/lift";
import { PISA_DOMAINS, type PisaDomain } from "@kansrijk/core/pisa/pisaSample";

/** What the page shows; all of it stands in the address. */
export interface UnicefSearch {
  /** Id of a table with students. */
  readonly data?: string;
  readonly country?: string;
  readonly year?: number;
  readonly domain?: PisaDomain;
  readonly who?: Lifted;
  readonly points?: number;
}

export const LARGEST_LIFT = 60;
export const LIFT_STEP = 5;

/** Takes from an address what can be understood. */
export function unicefSearch(raw: Readonly<Record<string, unknown>>): UnicefSearch {
  const domain = PISA_DOMAINS.find((name) => name === raw["domain"]);
  const who = LIFTED.find((name) => name === raw["who"] && name !== "nobody");
  const points = wholeOf(raw["points"], LARGEST_LIFT);
  const year = wholeOf(raw["year"], 2100);
  const [data, country] = [textOf(raw["data"]), textOf(raw["country"])];
  return {
    ...(data === undefined ? {} : { data }),
    ...(country === undefined ? {} : { country }),
    ...(year === undefined ? {} : { year }),
    ...(domain === undefined ? {} : { domain }),
    ...(who === undefined ? {} : { who }),
    ...(points === undefined ? {} : { points: Math.round(points / LIFT_STEP) * LIFT_STEP }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= 200 ? value : undefined;
}

function wholeOf(value: unknown, most: number): number | undefined {
  const number = typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= most ? number : undefined;
}

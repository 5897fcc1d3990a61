import type { Text } from "../vocabulary/text.ts";
import type { PromiseUpdate } from "./promiseUpdate.ts";
import { periodOf } from "./partialDate.ts";

const WRITTEN = { 4: { year: "numeric" }, 7: { year: "numeric", month: "long" } } as const;
const WHOLE = { year: "numeric", month: "long", day: "numeric" } as const;

/** A day, month or year in words, as far as it is known: "10 mei 2023", "mei 2023", "2023". */
export function dayWords(date: string): Text {
  const moment = Date.parse(periodOf(date).from);
  const parts = WRITTEN[date.length as keyof typeof WRITTEN] ?? WHOLE;
  const written = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(moment);
  return { nl: written("nl-NL"), en: written("en-GB") };
}

/** When something happened: "op 10 mei 2023", "in mei 2023", "uiterlijk op 5 juli 2019". */
export function whenWords({ on, precision }: Pick<PromiseUpdate, "on" | "precision">): Text {
  const { nl, en } = dayWords(on);
  const isDay = on.length === 10;
  if (precision === "at-the-latest")
    return { nl: `uiterlijk ${isDay ? "op" : "in"} ${nl}`, en: `by ${isDay ? "" : "the end of "}${en}` };
  return { nl: `${isDay ? "op" : "in"} ${nl}`, en: `${isDay ? "on" : "in"} ${en}` };
}

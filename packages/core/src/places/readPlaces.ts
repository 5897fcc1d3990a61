import { parse } from "yaml";
import type { z } from "zod";
import { changesSchema, divisionSchema, provincesSchema } from "./place.ts";
import { placeBook, type PlaceBook } from "./placeBook.ts";

/** A file of packages/places, by its path there. */
export interface PlaceText {
  readonly file: string;
  readonly text: string;
}

/** Makes the place book of the texts of its files. Throws TypeError for a file with another shape, or files that contradict each other. */
export function readPlaces(division: PlaceText, provinces: PlaceText, changes: PlaceText): PlaceBook {
  const { date, municipalities } = parsed(divisionSchema, division);
  const book = placeBook({
    date,
    municipalities,
    provinces: parsed(provincesSchema, provinces).provinces,
    changes: parsed(changesSchema, changes).changes,
  });
  const strays = municipalities.filter((item) => !book.place(item.province)).map((item) => item.code);
  const gone = book.changes.filter((item) => item.date <= date);
  const lost = gone.flatMap((item) => book.successors(item.from).filter(({ code }) => !book.municipality(code)));
  const both = gone.filter((item) => book.municipality(item.from)).map((item) => item.from);
  const wrong = [...strays, ...lost.map(({ code }) => code), ...both];
  if (wrong.length > 0)
    throw new TypeError(`${division.file}: expected places that fit the other files, not ${wrong.join(", ")}`);
  return book;
}

function parsed<T>(schema: z.ZodType<T>, { file, text }: PlaceText): T {
  const result = schema.safeParse(parse(text, { schema: "core" }));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TypeError(`${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

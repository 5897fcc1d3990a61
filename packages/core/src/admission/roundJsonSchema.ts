import { z } from "zod";
import { roundSchema } from "./round.ts";

/** JSON Schema (draft 2020-12) of `round.json`, for editors and for other programs. */
export function roundJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(roundSchema, { io: "input" });
  return { $schema, title: "Round of central admission", description: "Offers and wishes of one round", ...rest };
}

import { z } from "zod";
import { ruleSchema } from "./schema.ts";

/** JSON Schema (draft 2020-12) of a rule file, for editors and for other programs. */
export function ruleJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(ruleSchema, { io: "input", unrepresentable: "any" });
  return {
    $schema,
    title: "Kansrijk rule file",
    description: "One version of a regulation, with its parameters and their sources",
    ...rest,
  };
}

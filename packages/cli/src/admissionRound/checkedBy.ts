import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { z } from "zod";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions } from "../io.ts";

/** What was given on the command line, checked by the same schema as the API uses; all faults at once. */
export function checkedBy<T>(schema: z.ZodType<T>, given: unknown, { lang }: Pick<CommonOptions, "lang">): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    EXIT.refused,
    parsed.error.issues.map((issue) => schemaFaultText(schemaFault(issue, given))[lang]),
  );
}

import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { z } from "zod";
import { useText } from "../app/language.ts";

/** What is not right yet in something that was filled in: where, what stands there and what was expected. */
export function SchemaFaults({ error, given }: { readonly error: z.core.$ZodError; readonly given: unknown }) {
  const text = useText();
  const lines = new Set(error.issues.map((issue) => text(schemaFaultText(schemaFault(issue, given)))));
  return (
    <ul>
      {[...lines].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

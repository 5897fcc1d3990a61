import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";

/** A schema of the API, as far as it is used here. */
interface Schema<T> {
  safeParse(given: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** What was given on the command line, checked by the same schema as the API uses; all faults at once. */
export function checkedBy<T>(schema: Schema<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    EXIT.refused,
    parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`),
  );
}

import { randomUUID } from "node:crypto";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import type { JobKinds } from "./jobKind.ts";

/** Puts a job in the queue and gives its id; in the transaction of the caller when it is given one. Refuses an unknown kind and parameters that do not fit. */
export async function enqueueJob(
  db: Kysely<Database>,
  kinds: JobKinds,
  kind: string,
  params: unknown,
): Promise<Outcome<string>> {
  const known = kinds.get(kind);
  if (!known) {
    const names = [...kinds.keys()].join(", ");
    return refused({
      kind: "unknown-subject",
      message: { nl: `Er is geen taak "${kind}". Wel: ${names}.`, en: `There is no job "${kind}". Known: ${names}.` },
    });
  }
  const parsed = known.params.safeParse(params);
  if (!parsed.success) {
    return refused(
      ...parsed.error.issues.map((issue) => {
        const { nl, en } = schemaFaultText(schemaFault(issue, params));
        return {
          kind: "invalid-setting" as const,
          message: {
            nl: `Een instelling van taak ${kind} klopt niet: ${nl}.`,
            en: `A setting of job ${kind} is not right: ${en}.`,
          },
        };
      }),
    );
  }
  const id = randomUUID();
  // As given, not as parsed: parsing is repeated at the start and must see the same.
  await db
    .insertInto("job")
    .values({ id, kind, params: jsonText(params) })
    .execute();
  return done(id);
}

import { z } from "zod";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import { schemaWords } from "../schemaWords.ts";
import { valueAt } from "../../vocabulary/schemaFault.ts";

const metres = z.number().nullable();
const schema = z.strictObject({
  programmes: z.array(
    z.strictObject({ id: z.string(), name: z.string(), school: z.string(), level: z.string(), x: metres, y: metres }),
  ),
  applicants: z.array(
    z.strictObject({ id: z.string(), x: metres, y: metres, background: z.record(z.string(), z.string()) }),
  ),
});

/** Checks the facts beside a round; every fault is named with its place. Who is not in the round is no fault. */
export function readRegionFacts(content: unknown, round: Round): Outcome<RegionFacts> {
  const result = schema.safeParse(content);
  if (!result.success)
    return refused(
      ...result.error.issues.map((issue) => {
        const { path } = issue;
        const { nl, en } = schemaWords(issue, valueAt(content, path));
        const place = path.length === 0 ? "facts" : path.map(String).join(".");
        return {
          kind: "missing-fact" as const,
          message: { nl: `${place}: verwacht: ${nl}`, en: `${place}: expected ${en}` },
        };
      }),
    );
  const known = new Set(result.data.applicants.map(({ id }) => id));
  if (round.applicants.length > 0 && !round.applicants.some(({ id }) => known.has(id)))
    return refused({
      kind: "missing-fact",
      message: {
        nl: "applicants: verwacht aanmelders van deze ronde, maar geen enkele id komt overeen",
        en: "applicants: expected applicants of this round, but not one id is the same",
      },
    });
  return done(result.data);
}

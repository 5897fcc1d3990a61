import { collection as wordKind } from "@kansrijk/core/collections/kinds/words";
import { checkText } from "@kansrijk/core/words/checkText";
import { z } from "zod";
import { loadShipped } from "../../collections/loadShipped.ts";
import { AS_READING, type Api } from "../routeModule.ts";

/** More is for the command line. */
const LONGEST_TEXT = 200_000;

const text = z.object({ nl: z.string(), en: z.string() });

/** Looks for words that say more about people than is meant. The text is not kept and not written in a log. */
export function routes(api: Api): void {
  api.post(
    "/words/check",
    {
      config: AS_READING,
      bodyLimit: 4 * LONGEST_TEXT,
      schema: {
        operationId: "checkWords",
        summary: "Words in a text that can be said in a better way, with suggestions and why; nothing is kept",
        tags: ["words"],
        body: z.strictObject({
          text: z.string().max(LONGEST_TEXT),
          language: z.enum(["nl", "en"]).optional().meta({ description: "Only the words of one language" }),
        }),
        response: {
          200: z.object({
            findings: z.array(
              z.object({
                from: z.int(),
                to: z.int(),
                line: z.int(),
                column: z.int(),
                word: z.string(),
                term: z.string(),
                suggestions: z.array(text),
                reason: text,
                certainty: z.enum(["clear", "depends"]),
              }),
            ),
          }),
        },
      },
    },
    async ({ body }) => ({
      findings: checkText(body.text, await loadShipped(wordKind), body.language).map((finding) => ({
        ...finding,
        suggestions: [...finding.suggestions],
      })),
    }),
  );
}

import { LANGUAGES } from "@kansrijk/core/vocabulary/text";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { searchAll } from "../../search/searchAll.ts";
import type { Api } from "../routeModule.ts";
import { text } from "../schemas.ts";
import { audienceOf } from "../trust.ts";

const parts = z.array(z.object({ text: z.string(), found: z.boolean() })).readonly();

const found = z
  .object({
    kind: z.string(),
    id: z.string(),
    name: parts,
    excerpt: parts,
    page: z.string(),
    generated: z.boolean(),
  })
  .meta({ id: "Found", description: "Something that was found; the parts with found are the words searched for" });

/** One search over everything: records, indicators and rules. */
export function routes(api: Api, { store, book, trust }: AppContext): void {
  api.get(
    "/search",
    {
      schema: {
        operationId: "search",
        summary: "Find records of all kinds, indicators and rules",
        tags: ["collections"],
        querystring: z.object({
          q: z.string().trim().max(200),
          kind: z.string().max(40).optional(),
          lang: z.enum(LANGUAGES as ["nl", "en"]).default("nl"),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: {
          200: z.object({
            total: z.int(),
            kinds: z.array(z.object({ kind: z.string(), title: text, count: z.int() })).readonly(),
            results: z.array(found).readonly(),
          }),
        },
      },
    },
    async (request) => {
      const { q, kind, lang, limit } = request.query;
      const audience = audienceOf(request, trust);
      return searchAll(store, book, {
        words: q,
        kind: kind === "" ? undefined : kind,
        language: lang,
        limit,
        audience,
      });
    },
  );
}

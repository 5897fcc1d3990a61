import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";

export interface FoundPart {
  readonly text: string;
  readonly found: boolean;
}

export interface FoundItem {
  readonly kind: string;
  readonly id: string;
  readonly name: readonly FoundPart[];
  readonly excerpt: readonly FoundPart[];
  readonly page: string;
  readonly generated: boolean;
}

export interface FoundAll {
  readonly total: number;
  readonly kinds: readonly { readonly kind: string; readonly title: Text; readonly count: number }[];
  readonly results: readonly FoundItem[];
}

export function searchQuery(q: string, kind: string | undefined, lang: Language) {
  return queryOptions({
    queryKey: ["search", q, kind ?? "", lang],
    enabled: q !== "",
    queryFn: async ({ signal }) => {
      const response = await fetch(apiUrl("/search", { q, kind, lang }), { signal });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw problemOf(body, response);
      return body as FoundAll;
    },
  });
}

import type { RegisterManifest } from "@kansrijk/core/register/manifest";
import type { QualityReport } from "@kansrijk/core/register/qualityReport";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";

export interface SchemaColumn {
  readonly id: string;
  readonly label: Text;
  readonly kind: string;
  readonly stored: string;
  readonly nullable: boolean;
  readonly list: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly refersTo: string | null;
}

export interface SchemaTable {
  readonly id: string;
  readonly title: Text;
  readonly grain: Text;
  readonly yearly: boolean;
  readonly key: readonly string[];
  readonly columns: readonly SchemaColumn[];
}

export interface RegisterSchema {
  readonly tables: readonly SchemaTable[];
  readonly codeLists: readonly {
    readonly id: string;
    readonly codes: readonly { readonly code: string; readonly label: Text }[];
  }[];
}

export interface RegisterView {
  readonly id: string;
  readonly createdAt: string;
  readonly manifest: RegisterManifest;
  readonly quality: QualityReport;
  readonly fit: unknown;
  readonly previous: string | null;
  readonly difference:
    | readonly {
        readonly table: string;
        readonly before: number;
        readonly after: number;
        readonly added: number;
        readonly removed: number;
        readonly changed: number;
      }[]
    | null;
}

export const schemaQuery = queryOptions({
  queryKey: ["register-schema"],
  queryFn: ({ signal }) => asked<RegisterSchema>("/register-schema", signal),
  staleTime: Infinity,
});

export function registerQuery(id: string) {
  return queryOptions({
    queryKey: ["register", id],
    queryFn: ({ signal }) => asked<RegisterView>(`/registers/${encodeURIComponent(id)}`, signal),
    staleTime: Infinity,
  });
}

async function asked<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(apiUrl(path, {}), { headers: { accept: "application/json" }, signal });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}

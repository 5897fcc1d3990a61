import type { Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";

export interface CollectionView {
  readonly id: string;
  readonly title: Text;
  readonly one: Text;
  readonly kept: "shipped" | "store" | "both";
  readonly records: number;
  /** Kept, but they can no longer be read. */
  readonly unreadable: readonly { readonly id: string; readonly version: number; readonly why: Text }[];
}

export const collectionsQuery = queryOptions({
  queryKey: ["collections"],
  queryFn: async ({ signal }) => {
    const response = await fetch("/v1/collections", { signal });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw problemOf(body, response);
    return (body as { collections: readonly CollectionView[] }).collections;
  },
});

export interface ImportOutcome {
  readonly dryRun: boolean;
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly parts: readonly string[] }[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly left: number;
  readonly basis: string;
}

interface ImportRequest {
  readonly collection: string;
  readonly file: File;
  readonly replace: boolean;
  /** Of the dry run that came before; without it this is the dry run. */
  readonly basis?: string;
}

/** @throws ApiProblem with all faults of the file */
export async function importFile({ collection, file, replace, basis }: ImportRequest): Promise<ImportOutcome> {
  const dryRun = String(basis === undefined);
  const url = apiUrl(`/collections/${collection}/import`, { name: file.name, replace: String(replace), dryRun, basis });
  const headers = { "content-type": "application/octet-stream" };
  const response = await fetch(url, { method: "POST", headers, body: file });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as ImportOutcome;
}

export interface Erased {
  readonly id: string;
  readonly versions: readonly number[];
  readonly elsewhere: readonly { readonly collection: string; readonly id: string }[];
}

interface ErasureRequest {
  readonly collection: string;
  readonly id: string;
  /** Without any the whole record. */
  readonly fields: readonly string[];
  readonly reason: string;
}

/** @throws ApiProblem when it is refused */
export async function eraseRecord({ collection, id, fields, reason }: ErasureRequest): Promise<Erased> {
  const response = await fetch(`/v1/collections/${collection}/${encodeURIComponent(id)}/erase`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ fields, reason, confirm: id }),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as Erased;
}

import type { derivedJson, protectedJson } from "@kansrijk/core/disclosure/protectedText";
import { problemOf } from "../../api/problem.ts";

export type Protected = ReturnType<typeof protectedJson> & { readonly csv: string; readonly rule: string };
export interface Attacked {
  readonly exact: readonly number[];
  readonly hidden: ReturnType<typeof derivedJson>;
}

/** What was asked last; an invented table stays marked as such. */
export type Shown = { readonly invented: boolean } & (
  | { readonly kind: "protected"; readonly found: Protected }
  | { readonly kind: "attacked"; readonly found: Attacked }
);

interface TableSettings {
  readonly table: string;
  readonly dimensions: readonly string[];
  readonly count: string;
}

interface ProtectSettings extends TableSettings {
  readonly source: string;
  readonly method: string;
  readonly hidesZeros: boolean;
}

export function protect(settings: ProtectSettings): Promise<Protected> {
  return ask<Protected>("protect", settings);
}

export function attack(settings: TableSettings): Promise<Attacked> {
  return ask<Attacked>("attack", settings);
}

async function ask<T>(what: string, settings: unknown): Promise<T> {
  const response = await fetch(`/v1/disclosure/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(settings),
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}

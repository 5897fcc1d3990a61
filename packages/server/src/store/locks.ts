import { sha256 } from "@kansrijk/core/receipt/sha256";

/** Numbers of the advisory locks: one place, so that no two uses meet by accident. */
export const LOCKS = { presence: 7_410_001, migration: 7_410_002, audit: 7_410_003 } as const;

/** A lock for a name (a lake folder): 63 bits of its hash as decimal text, for `::bigint`. */
export function lockOf(name: string): string {
  return (BigInt(`0x${sha256(name).slice(0, 16)}`) >> 1n).toString();
}

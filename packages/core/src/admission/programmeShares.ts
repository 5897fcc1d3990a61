import type { Programme } from "./round.ts";

/** Does a group count at this programme? */
export function hasShares({ reserves, quotas }: Programme): boolean {
  return (reserves ?? []).length > 0 || (quotas ?? []).length > 0;
}

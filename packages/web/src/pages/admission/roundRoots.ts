import type { RoundView } from "../../api/admission.ts";

type Rooted = Pick<RoundView, "commitment" | "steps">;

/** The code of the commitment of every edition: that of the close, and of each correction that was published. */
export function roundRoots({ commitment, steps }: Rooted): Map<number, string> {
  const roots = new Map<number, string>();
  if (commitment !== null) roots.set(1, commitment.root);
  for (const { step, edition, result } of steps) {
    const root = step === "correct" ? rootIn(result["commitment"]) : undefined;
    if (root !== undefined) roots.set(edition, root);
  }
  return roots;
}

/** The edition that a root belongs to; undefined when it is of none of them. */
export function editionOfRoot(round: Rooted, root: string): number | undefined {
  return [...roundRoots(round)].find(([, own]) => own === root)?.[0];
}

function rootIn(commitment: unknown): string | undefined {
  if (typeof commitment !== "object" || commitment === null || !("root" in commitment)) return undefined;
  return typeof commitment.root === "string" ? commitment.root : undefined;
}

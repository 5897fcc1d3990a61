import type { RoundSummary } from "../../api/admission.ts";

/** The round with an outcome that was made last; of erased ones the figures may be gone. */
export function newestPublished<T extends Pick<RoundSummary, "publishedEdition" | "erasedAt" | "createdAt">>(
  rounds: readonly T[],
): T | undefined {
  return rounds
    .filter(({ publishedEdition, erasedAt }) => publishedEdition !== null && erasedAt === null)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
}

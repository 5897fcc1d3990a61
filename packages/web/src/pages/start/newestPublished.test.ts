import { expect, test } from "vitest";
import { newestPublished } from "./newestPublished.ts";

const round = (id: string, publishedEdition: number | null, createdAt: string, erasedAt: string | null = null) => ({
  id,
  publishedEdition,
  createdAt,
  erasedAt,
});

test("the newest round with an outcome that is still there", () => {
  const rounds = [
    round("old", 1, "2026-01-01T00:00:00.000Z"),
    round("new", 2, "2026-11-01T00:00:00.000Z"),
    round("open", null, "2026-11-20T00:00:00.000Z"),
    round("erased", 1, "2026-11-21T00:00:00.000Z", "2026-11-22T00:00:00.000Z"),
  ];
  expect(newestPublished(rounds)?.id).toBe("new");
  expect(newestPublished(rounds.slice(2))).toBeUndefined();
});

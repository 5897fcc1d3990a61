import { certificateView } from "@kansrijk/core/admission/certificateView";
import { explainPlacement } from "@kansrijk/core/admission/explainPlacement";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import { place } from "@kansrijk/core/admission/test/placing";
import { expect, test } from "vitest";
import { choiceViews } from "./choiceViews.ts";

const ROUND = {
  programmes: [
    { id: "lot", capacity: 1 },
    { id: "priority", capacity: 1 },
    { id: "closed", capacity: 0 },
    { id: "order", capacity: 1, order: ["a", "b"] },
    { id: "order-without", capacity: 1, order: ["a"] },
    { id: "quota", capacity: 2, quotas: [{ group: "g", places: 1 }] },
    { id: "room", capacity: 9 },
    { id: "rest", capacity: 9 },
  ],
  applicants: [
    { id: "a", preferences: ["order"], lotteryNumber: 1 },
    { id: "f", preferences: ["lot"], lotteryNumber: 2 },
    { id: "c", preferences: ["priority"], priority: { priority: 1 }, lotteryNumber: 9 },
    { id: "d", preferences: ["quota"], groups: ["g"], lotteryNumber: 3 },
    {
      id: "b",
      preferences: ["lot", "priority", "closed", "order", "order-without", "quota", "room", "rest"],
      groups: ["g"],
      lotteryNumber: 5,
    },
  ],
};

const names = (id: string): string => `School ${id}`;

function viewsOf(round: unknown, id: string) {
  const context = { rulesSha256: null, codeSha256: null };
  const made = makeCertificate(place(round), { saltKey: "00".repeat(32), context, draw: null });
  if (!made.ok) throw new Error("expected a certificate");
  const view = certificateView(made.value);
  const { preferences } = view.applicants.get(id)!;
  const { rank } = view.placements.get(id)!;
  return choiceViews({ preferences, rank, explanation: explainPlacement(view, id)!, chances: null }, names, "nl");
}

test("a choice is only called drawn out when lots decided", () => {
  expect(viewsOf(ROUND, "b").map(({ label }) => label)).toEqual([
    "drawnOut",
    "othersFirst",
    "noPlaces",
    "othersFirst",
    "notInOrder",
    "othersFirst",
    "placed",
    "below",
  ]);
});

test("sentences name programmes, not their ids", () => {
  const [lot] = viewsOf(ROUND, "b");
  expect(lot!.enough).toEqual([
    "Met lotnummer 2 of lager was er waarschijnlijk een plaats bij School lot. Zeker is dat niet: dan waren anderen ook opgeschoven.",
  ]);
});

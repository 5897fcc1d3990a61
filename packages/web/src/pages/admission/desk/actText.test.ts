import { expect, test } from "vitest";
import { actText } from "./actText.ts";

const nameOf = (id: string) => ({ noord: "Lyceum Noord", zuid: "College Zuid" })[id] ?? id;
const move = { applicant: "p1", position: null };

test("who gives up a place, or had none", () => {
  const act = { kind: "gives-up", applicant: "p1" } as const;
  expect(actText({ act, moves: [{ ...move, from: "noord", to: null }] }, nameOf).nl).toBe(
    "p1 geeft de plaats bij Lyceum Noord op.",
  );
  expect(actText({ act, moves: [] }, nameOf).nl).toBe("p1 doet niet meer mee en had geen plaats.");
});

test("who accepts frees a place, if there was one", () => {
  const act = { kind: "accepts", applicant: "p1", programme: "noord" } as const;
  expect(actText({ act, moves: [{ ...move, from: "zuid", to: "noord" }] }, nameOf).nl).toBe(
    "p1 neemt de plaats bij Lyceum Noord aan. De plaats bij College Zuid komt vrij.",
  );
  expect(actText({ act, moves: [{ ...move, from: null, to: "noord" }] }, nameOf).en).toBe(
    "p1 accepts the place at Lyceum Noord.",
  );
});

test("one place more is not places", () => {
  const add = (places: number) => ({ act: { kind: "adds-places", programme: "zuid", places } as const, moves: [] });
  expect(actText(add(1), nameOf).nl).toBe("College Zuid krijgt er 1 plaats bij.");
  expect(actText(add(2), nameOf).nl).toBe("College Zuid krijgt er 2 plaatsen bij.");
});

import { completeness } from "@kansrijk/core/agenda/completeness";
import { expect, test } from "vitest";
import { EXAMPLE } from "../../../../test/exampleAgenda.ts";
import { toDraft } from "../draft/toDraft.ts";
import { namedReason, partField } from "./partNames.ts";

test("a reason names goals by their title, and its link goes to the field that is missing", () => {
  const goals = [EXAMPLE.goals[0]!, { ...EXAMPLE.goals[0]!, id: "goal-2", title: "Tweede doel", target: undefined }];
  const agenda = { ...EXAMPLE, goals };
  const draft = toDraft(agenda);
  const point = completeness(agenda).points.find(({ id }) => id === "targets")!;
  expect(namedReason(point.reason!, point.parts, draft).nl).toContain("“Tweede doel”");
  expect(namedReason(point.reason!, point.parts, draft).nl).not.toContain("goal-2");
  expect(partField("targets", "goal-2", draft)).toBe("veld-goals-1-target");
});

test("every point of the check leads somewhere in the form", () => {
  const empty = { ...EXAMPLE, analysis: [], goals: [], actions: [], agreements: [], meetings: [] };
  const fields = completeness(empty).points.map(({ id }) => partField(id, "agenda", toDraft(empty)));
  expect(fields.every((field) => /^stap-(analysis|goals|actions|agreements)$/.test(field))).toBe(true);
});

import { expect, test } from "vitest";
import { EXAMPLE } from "../../../../test/exampleAgenda.ts";
import { withoutPart } from "./draftLists.ts";
import { freeId } from "./newParts.ts";
import { toDraft } from "./toDraft.ts";

test("a goal that is taken away is no longer named by actions and meetings", () => {
  const less = withoutPart(toDraft(EXAMPLE), "goals", "goal-1");
  expect(less.goals).toEqual([]);
  expect(less.actions[0]!.goals).toEqual([]);
  expect(less.meetings[0]!.items[0]!.about).toEqual(["action-1"]);
});

test("a new part gets a code that nothing in the agenda has", () => {
  expect(freeId(toDraft(EXAMPLE), "goal")).toBe("goal-2");
  expect(freeId(toDraft(EXAMPLE), "item")).toBe("item-2");
});

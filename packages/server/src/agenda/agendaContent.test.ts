import { collection as duties } from "@kansrijk/core/collections/kinds/duties";
import { collection as templates } from "@kansrijk/core/collections/kinds/templates";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { expect, test } from "vitest";
import { loadShipped } from "../collections/loadShipped.ts";
import { loadCatalogue } from "../indicators/loadCatalogue.ts";

test("every theme has a template, and all its figures can be asked", async () => {
  const { definitions, breakdowns } = await loadCatalogue();
  const shipped = await loadShipped(templates);
  expect(shipped.map(({ id }) => id).sort()).toEqual(Object.keys(THEMES).sort());
  for (const { id, goals, actions } of shipped) {
    for (const { figure } of goals) {
      const definition = definitions.get(figure.indicator);
      expect(definition, `${id}: ${figure.indicator}`).toBeDefined();
      if (figure.breakdown === undefined) continue;
      expect(definition!.breakdowns, `${id}: ${figure.indicator}`).toContain(figure.breakdown);
      const groups = breakdowns.get(figure.breakdown)!.groups.map(({ code }) => code);
      expect(groups, `${id}: ${figure.breakdown}`).toContain(figure.group);
    }
    const known = goals.map((goal) => goal.id);
    for (const action of actions) expect(known, `${id}: ${action.title.nl}`).toContain(action.goal);
    for (const goal of known)
      expect(
        actions.map((action) => action.goal),
        `${id}: ${goal}`,
      ).toContain(goal);
  }
});

test("for every figure of the summary with a direction there is an example goal", async () => {
  const { definitions } = await loadCatalogue();
  const shipped = await loadShipped(templates);
  const named = new Set(shipped.flatMap(({ goals }) => goals.map(({ figure }) => figure.indicator)));
  const asked = [...definitions.values()].filter(({ tile, better }) => tile && better !== "none").map(({ id }) => id);
  expect(asked.filter((id) => !named.has(id))).toEqual([]);
});

test("duties of the law say how sure their article is, and their figures exist", async () => {
  const { definitions } = await loadCatalogue();
  const shipped = await loadShipped(duties);
  expect(shipped.length).toBeGreaterThanOrEqual(4);
  for (const { id, basis, law, indicators } of shipped) {
    expect(law !== undefined, id).toBe(basis === "law");
    for (const indicator of indicators) expect(definitions.has(indicator), `${id}: ${indicator}`).toBe(true);
  }
});

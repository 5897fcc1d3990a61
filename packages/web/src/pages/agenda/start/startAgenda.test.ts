import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { expect, test } from "vitest";
import { freeAgendaId, startAgenda } from "./startAgenda.ts";

const both = (words: string) => ({ nl: words, en: `${words} (en)` });
const TEMPLATE: AgendaTemplate = {
  id: "smooth-transitions",
  title: both("Overgangen"),
  about: both("Over overgangen"),
  places: [],
  goals: [
    { id: "a", title: both("Doel A"), corner: "school", figure: { indicator: "under-advice" }, why: both("Daarom") },
    { id: "b", title: both("Doel B"), corner: "home", figure: { indicator: "over-advice" }, why: both("Ook") },
  ],
  actions: [{ title: both("Actie"), goal: "b", owner: both("gemeente") }],
  questions: [both("?"), both("??")],
  partners: [both("scholen")],
};
const ABOUT = {
  id: "voorbeeldstad-2027",
  municipality: { code: "GM0001", name: "Voorbeeldstad" },
  from: "2027-01-01",
  to: "2030-12-31",
  owner: "wethouder",
  language: "nl",
} as const;

test("the examples of two themes stand below each other, each action at its own goal", () => {
  const { goals, actions, title } = startAgenda({
    ...ABOUT,
    templates: [TEMPLATE, { ...TEMPLATE, id: "sport-culture" }],
  });
  expect(title).toBe("Agenda gelijke kansen Voorbeeldstad 2027-2030");
  expect(goals.map(({ id, title: name, theme, by }) => [id, name, theme, by])).toEqual([
    ["goal-1", "Doel A", "smooth-transitions", "2030-12-31"],
    ["goal-2", "Doel B", "smooth-transitions", "2030-12-31"],
    ["goal-3", "Doel A", "sport-culture", "2030-12-31"],
    ["goal-4", "Doel B", "sport-culture", "2030-12-31"],
  ]);
  expect(actions.map(({ id, goals: named }) => [id, named])).toEqual([
    ["action-1", ["goal-2"]],
    ["action-2", ["goal-4"]],
  ]);
});

test("the code of an agenda is plain and new", () => {
  expect(freeAgendaId("Súdwest-Fryslân", "2027-01-01", [])).toBe("sudwest-fryslan-2027");
  expect(freeAgendaId("'s-Gravenhage", "2027-01-01", ["s-gravenhage-2027", "s-gravenhage-2027-2"])).toBe(
    "s-gravenhage-2027-3",
  );
});

import type { Text } from "../vocabulary/text.ts";
import type { Community } from "./community.ts";

/** What is wrong in a community by itself: ids used twice, answers before their question, meetings that end too early. */
export function communityFaults({ members, questions, meetings }: Community): Text[] {
  const twice = (nl: string, en: string, ids: readonly string[]): Text[] =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      nl: `${nl} ${id} staat er twee keer in; verwacht: één keer.`,
      en: `${en} ${id} is there twice; expected: once.`,
    }));
  return [
    ...twice(
      "Lid",
      "Member",
      members.map(({ organisation }) => organisation),
    ),
    ...twice(
      "Vraag",
      "Question",
      questions.map(({ id }) => id),
    ),
    ...twice(
      "Bijeenkomst",
      "Meeting",
      meetings.map(({ id }) => id),
    ),
    ...questions.flatMap(({ id, on, answers }) =>
      answers
        .filter((answer) => answer.on < on)
        .map((answer) => ({
          nl: `Vraag ${id}: een antwoord van ${answer.on} is ouder dan de vraag van ${on}.`,
          en: `Question ${id}: an answer of ${answer.on} is older than the question of ${on}.`,
        })),
    ),
    ...meetings
      .filter(({ start, end }) => end !== undefined && Date.parse(end) <= Date.parse(start))
      .map(({ id, start, end }) => ({
        nl: `Bijeenkomst ${id} eindigt op ${end}; verwacht: na het begin, ${start}.`,
        en: `Meeting ${id} ends at ${end}; expected: after its start, ${start}.`,
      })),
  ];
}

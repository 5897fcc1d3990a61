import type { IsoDate } from "../../vocabulary/isoDate.ts";
import { community, type Community } from "../community.ts";
import type { Organisation } from "../organisation.ts";
import type { Draws } from "./draws.ts";
import { EXAMPLE_MEETINGS, EXAMPLE_QUESTIONS } from "./exampleTexts.ts";

const MEMBERS = 18;

/** The communities with invented members, questions and meetings. */
export function exampleCommunities(
  communities: readonly Community[],
  organisations: readonly Organisation[],
  today: IsoDate,
  draws: Draws,
): Community[] {
  return communities.map((one, index) => {
    const members = membersOf(one, organisations, draws).map(({ id }) => ({
      organisation: id,
      since: "2023-09-01",
      generated: true,
    }));
    const by = (what: string, place: number): string => draws.pick(members, `${what} ${one.id}`, place).organisation;
    return community.parse({
      ...one,
      members,
      questions: (EXAMPLE_QUESTIONS[one.id] ?? []).map(([text, reply], place) => ({
        id: `vraag-${place + 1}`,
        on: daysFrom(today, -20 - 9 * place - index),
        by: by("asks", place),
        text,
        answers:
          reply === null
            ? []
            : [{ on: daysFrom(today, -12 - place), by: by("answers", place), text: reply, generated: true }],
        generated: true,
      })),
      meetings: EXAMPLE_MEETINGS.map((title, place) => {
        const day = daysFrom(today, place === 0 ? -30 - index : 10 + 2 * index);
        return {
          id: `bijeenkomst-${place + 1}`,
          title,
          start: `${day}T15:30`,
          end: `${day}T17:00`,
          virtual: true,
          link: `https://voorbeeld.invalid/${one.id}/${place + 1}`,
          generated: true,
        };
      }),
    });
  });
}

function membersOf({ id, startsWith }: Community, organisations: readonly Organisation[], draws: Draws) {
  const fits = startsWith
    ? organisations.filter(
        ({ kind, municipality }) => kind === "school" && startsWith.municipalities.includes(municipality ?? ""),
      )
    : organisations.filter(({ kind }) => kind !== "school" && kind !== "company");
  return draws
    .order(fits, `members ${id}`, ({ kind }) => (kind === "school-board" ? 2 : 1))
    .slice(0, startsWith?.schools ?? MEMBERS);
}

function daysFrom(day: IsoDate, days: number): IsoDate {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

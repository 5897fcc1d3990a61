import type { CoalitionCheck } from "@kansrijk/core/network/checkCoalition";
import type { GrowthSeries } from "@kansrijk/core/network/growth";
import { FACT_STATUSES, STAGES } from "@kansrijk/core/network/networkTerms";
import { stageOn } from "@kansrijk/core/network/stageOn";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { MappedMunicipality } from "@kansrijk/server/network/networkMap";
import type { Network } from "@kansrijk/server/network/readNetwork";
import { textTable } from "../textTable.ts";

/** Stands above everything that rests on the example. */
export const EXAMPLE = { nl: "Voorbeeld: verzonnen.\n", en: "Example: made up.\n" };

export function growthText(series: readonly GrowthSeries[], lang: Language): string {
  const header =
    lang === "nl"
      ? ["wat", "wanneer", "aantal", "status", "plaats of bron"]
      : ["what", "when", "number", "status", "place or source"];
  const rows = series.flatMap(({ label, points }) =>
    points.map(({ value, bound, on, precision, status, place, source }) => [
      label[lang],
      precision === "day" ? on : precision === "month" ? on.slice(0, 7) : on.slice(0, 4),
      bound === "above" ? `> ${value}` : String(value),
      FACT_STATUSES[status][lang],
      place ? `${place.letter}, ${place.heading || "-"}, ¶${place.paragraph}` : source,
    ]),
  );
  return textTable(header, rows);
}

export function mapText(municipalities: readonly MappedMunicipality[], lang: Language): string {
  const header =
    lang === "nl"
      ? ["code", "gemeente", "coalities", "gemeenschappen", "bekend als deelnemer"]
      : ["code", "municipality", "coalitions", "communities", "known to take part"];
  const yes = { nl: "ja", en: "yes" }[lang];
  return textTable(
    header,
    municipalities.map(({ code, name, coalitions, communities, memberships }) => [
      code,
      name,
      String(coalitions.length),
      String(communities.length),
      memberships.length > 0 ? yes : "-",
    ]),
  );
}

export function coalitionsText({ coalitions, find }: Network, day: IsoDate, lang: Language): string {
  const header =
    lang === "nl" ? ["id", "coalitie", "stap", "gemeenten"] : ["id", "coalition", "stage", "municipalities"];
  return textTable(
    header,
    coalitions.map((coalition) => {
      const stage = stageOn(coalition, day);
      return [
        coalition.id,
        coalition.title,
        stage ? STAGES[stage][lang] : "-",
        coalition.municipalities.map((code) => find(code)?.name ?? code).join(", "),
      ];
    }),
  );
}

export function checkText(check: CoalitionCheck, lang: Language): string {
  const words = {
    nl: { missing: "Nodig", faults: "Klopt niet", remarks: "Let op" },
    en: { missing: "Needed", faults: "Not right", remarks: "Note" },
  }[lang];
  return [
    check.explanation[lang],
    ...check.requirements.map(
      ({ text, isMet, by }) => `${isMet ? "[x]" : "[ ]"} ${text[lang]}${by.length > 0 ? ` (${by.join(", ")})` : ""}`,
    ),
    ...check.missing.map((text) => `${words.missing}: ${text[lang]}`),
    ...check.faults.map((text) => `${words.faults}: ${text[lang]}`),
    ...check.remarks.map((text) => `${words.remarks}: ${text[lang]}`),
    "",
  ].join("\n");
}

export function communitiesText({ communities }: Network, lang: Language): string {
  const header =
    lang === "nl"
      ? ["id", "gemeenschap", "leden", "vragen", "bijeenkomsten"]
      : ["id", "community", "members", "questions", "meetings"];
  return textTable(
    header,
    communities.map(({ id, title, members, questions, meetings }) => [
      id,
      title[lang],
      String(members.length),
      String(questions.length),
      String(meetings.length),
    ]),
  );
}

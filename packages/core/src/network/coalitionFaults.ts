import type { Text } from "../vocabulary/text.ts";
import type { Coalition } from "./coalition.ts";
import { STAGES, type StageId } from "./networkTerms.ts";

const ORDER = Object.keys(STAGES) as StageId[];

/** What is wrong in a coalition by itself: periods that end before they begin, and stages out of order. */
export function coalitionFaults({ plan, partners, stages, municipalities }: Coalition): Text[] {
  return [
    ...(plan && plan.to <= plan.from
      ? [
          {
            nl: `Het plan eindigt op ${plan.to}; verwacht: na het begin, ${plan.from}.`,
            en: `The plan ends on ${plan.to}; expected: after its beginning, ${plan.from}.`,
          },
        ]
      : []),
    ...doubled(municipalities).map((code) => ({
      nl: `Gemeente ${code} staat er twee keer in; verwacht: één keer.`,
      en: `Municipality ${code} is there twice; expected: once.`,
    })),
    ...partners.flatMap(partnerFaults),
    ...overlapping(partners),
    ...stages.slice(1).flatMap((stage, index) => stageFaults(stages[index]!, stage)),
  ];
}

function partnerFaults({ organisation, since, until }: Coalition["partners"][number]): Text[] {
  if (until === undefined || until > since) return [];
  return [
    {
      nl: `Partner ${organisation} stopt op ${until}; verwacht: na het begin, ${since}.`,
      en: `Partner ${organisation} stops on ${until}; expected: after it began, ${since}.`,
    },
  ];
}

/** The same organisation in the same role twice at one time. */
function overlapping(partners: Coalition["partners"]): Text[] {
  return partners.flatMap((one, index) =>
    partners
      .slice(index + 1)
      .filter(
        (other) =>
          other.organisation === one.organisation &&
          other.role === one.role &&
          other.since < (one.until ?? "9999") &&
          one.since < (other.until ?? "9999"),
      )
      .map(({ organisation }) => ({
        nl: `Partner ${organisation} staat er in dezelfde tijd twee keer in met dezelfde rol; verwacht: één keer.`,
        en: `Partner ${organisation} is there twice at one time with the same role; expected: once.`,
      })),
  );
}

/** A coalition grows; it may begin at any stage (forerunners were chosen), but does not go back. */
function stageFaults(before: Coalition["stages"][number], after: Coalition["stages"][number]): Text[] {
  const names = (language: "nl" | "en"): string =>
    `${STAGES[before.stage][language]} (${before.from}) - ${STAGES[after.stage][language]} (${after.from})`;
  const isLater = after.from > before.from;
  const grows = ORDER.indexOf(after.stage) > ORDER.indexOf(before.stage);
  return [
    ...(isLater
      ? []
      : [
          {
            nl: `De stappen ${names("nl")} staan niet op volgorde van tijd; verwacht: een latere dag.`,
            en: `The steps ${names("en")} are not in order of time; expected: a later day.`,
          },
        ]),
    ...(grows
      ? []
      : [
          {
            nl: `De stap ${names("nl")} gaat niet vooruit; verwacht: starter, doorgroeier, voorloper.`,
            en: `The step ${names("en")} does not go forward; expected: starter, growing, forerunner.`,
          },
        ]),
  ];
}

function doubled(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

import type { FigureQuestion } from "@kansrijk/core/agenda/agenda";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import type { FigureStyle } from "../../monitor/figureText.ts";
import { indicatorsQuery } from "../../monitor/monitorQueries.ts";

interface FigureNames {
  /** "Schooladvies havo of hoger, ouders met mbo 2 of 3"; the id as long as the name is not known. */
  readonly nameOf: (question: FigureQuestion) => string;
  readonly styleOf: (question: FigureQuestion) => FigureStyle | undefined;
}

/** What figures are called and how they are written. */
export function useFigureNames(): FigureNames {
  const text = useText();
  const { data } = useQuery(indicatorsQuery);
  const indicatorOf = (id: string) => data?.indicators.find((indicator) => indicator.id === id);
  return {
    nameOf: ({ indicator: id, breakdown, group }) => {
      const indicator = indicatorOf(id);
      const groups = data?.breakdowns.find((item) => item.id === breakdown)?.groups;
      const label = groups?.find(({ code }) => code === group)?.label;
      const title = indicator ? text(indicator.title) : id;
      return label ? `${title}, ${text(label).toLowerCase()}` : title;
    },
    styleOf: ({ indicator }) => indicatorOf(indicator),
  };
}

import type { FigureQuestion } from "@kansrijk/core/agenda/agenda";
import { figureGroup } from "@kansrijk/core/agenda/figureGroup";
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
    nameOf: (question) => {
      const { indicator: id, breakdown } = question;
      const indicator = indicatorOf(id);
      const known = data?.breakdowns.find((item) => item.id === breakdown);
      const label = known && figureGroup(question, known);
      const title = indicator ? text(indicator.title) : id;
      return label ? `${title}, ${text(label).toLowerCase()}` : title;
    },
    styleOf: ({ indicator, against }) => {
      const known = indicatorOf(indicator);
      return known && { unit: known.unit, decimals: known.decimals, isGap: against !== undefined };
    },
  };
}

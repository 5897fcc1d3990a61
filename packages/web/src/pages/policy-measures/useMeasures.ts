import type { LetterOutline } from "@kansrijk/core/letters/letterOutline";
import type { LetterDates } from "@kansrijk/core/policy/measurePeriod";
import type { PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { lettersQuery, measuresQuery } from "./measureQueries.ts";

interface Measures {
  readonly measures: readonly PolicyMeasure[];
  readonly letters: readonly LetterOutline[];
  readonly letterDates: LetterDates;
}

/** The measures with the letters that name them. */
export function useMeasures(): Measures {
  const { data: measures } = useSuspenseQuery(measuresQuery);
  const { data: letters } = useSuspenseQuery(lettersQuery);
  const letterDates = useMemo(() => new Map(letters.map(({ id, date }) => [id, date])), [letters]);
  return { measures, letters, letterDates };
}

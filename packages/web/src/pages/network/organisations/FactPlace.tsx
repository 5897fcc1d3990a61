import { FACT_STATUSES, type FactStatus } from "@kansrijk/core/network/networkTerms";
import type { LetterPlace } from "@kansrijk/core/letters/letterPlace";
import { useText } from "../../../app/language.ts";
import { GROWTH } from "../networkWords.ts";

interface Fact {
  readonly place?: LetterPlace | undefined;
  readonly source?: string;
  readonly status?: FactStatus;
}

/** Where a fact stands, or where it was found. */
export function FactPlace({ fact: { place, source = "", status } }: { readonly fact: Fact }) {
  const text = useText();
  const where = place
    ? `${text(GROWTH.letter)} ${place.letter}${place.heading ? `, ${place.heading}` : ""}, ¶${place.paragraph}`
    : source;
  const firm = status === undefined ? "" : text(FACT_STATUSES[status]);
  return <>{[where, firm].filter(Boolean).join("; ")}</>;
}

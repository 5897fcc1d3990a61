import { useDeferredValue, useMemo, useState } from "react";
import type { Offer } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { SearchField } from "../../../components/SearchField.tsx";
import { numberText } from "../../../i18n/format.ts";
import { programmeName } from "../programmeNames.ts";
import type { ChanceList } from "./chanceList.ts";
import { CHANCES } from "./chancesWords.ts";
import { findOffers } from "./findOffers.ts";

const MOST = 6;

interface OfferSearchProps {
  readonly offers: readonly Offer[];
  readonly list: ChanceList;
  readonly onAdd: (programme: string) => void;
}

/** Finds programmes by name, school or level, and puts them at the end of the list. */
export function OfferSearch({ offers, list, onAdd }: OfferSearchProps) {
  const text = useText();
  const language = useLanguage();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const found = useMemo(() => findOffers(offers, sought, list.advice), [offers, sought, list.advice]);
  const names = useMemo(() => repeatedNames(offers), [offers]);
  const listed = new Set(list.choices.map(({ programme }) => programme));
  return (
    <section aria-labelledby="kies" className="finder">
      <h2 id="kies" className="nl-heading nl-heading--level-3">
        {text(CHANCES.choose)}
      </h2>
      <search>
        <SearchField label={text(CHANCES.search)} value={search} onType={setSearch} isWide />
      </search>
      <output className="note">
        {found.length === 0 ? text(CHANCES.noneFound) : `${numberText(found.length, language)} ${text(CHANCES.found)}.`}{" "}
        {found.length > MOST ? text(CHANCES.more) : null}
      </output>
      <ul className="finder__list">
        {found.slice(0, MOST).map((offer) => (
          <li key={offer.id} className="finder__item">
            <span>
              {programmeName(offer)}
              <span className="note note--block">
                {offer.level} · {numberText(offer.capacity, language)} {text(CHANCES.places)}
                {names.has(programmeName(offer)) ? ` · ${offer.id}` : null}
              </span>
            </span>
            {listed.has(offer.id) ? (
              <span className="note">{text(CHANCES.added)}</span>
            ) : (
              <button
                type="button"
                className="copy__button"
                aria-label={`${text(CHANCES.add)}: ${programmeName(offer)}`}
                onClick={() => onAdd(offer.id)}
              >
                {text(CHANCES.add)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names that more than one programme has: those are told apart by their code. */
function repeatedNames(offers: readonly Offer[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    offers.map(programmeName).filter((name) => {
      const isAgain = seen.has(name);
      seen.add(name);
      return isAgain;
    }),
  );
}

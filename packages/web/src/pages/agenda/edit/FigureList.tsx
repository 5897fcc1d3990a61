import { useQueryClient } from "@tanstack/react-query";
import { memo, useState } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { differenceFigure, figureText, intervalText, SYMBOLS, yearText } from "../../../monitor/figureText.ts";
import { AGENDA } from "../agendaWords.ts";
import { newAnalysis } from "../draft/newParts.ts";
import { useFigureNames } from "../useFigureNames.ts";
import { useEditor } from "./EditorContext.ts";
import { FIGURES } from "./editWords.ts";
import { questionKey, type FigureOffer } from "./figureOffer.ts";
import { keptFigureNow } from "./keptFigureNow.ts";

/** Figures of the municipality beside those of the country, each with its interval, the reason, and a button to take it. */
export function FigureList({ offers }: { readonly offers: readonly FigureOffer[] }) {
  const { draft } = useEditor();
  const { nameOf } = useFigureNames();
  const picked = new Set(draft.analysis.map(({ figure }) => questionKey(figure)));
  return (
    <ul className="figure-list">
      {offers.map((offer) => {
        const key = questionKey(offer.question);
        return <FigureItem key={key} offer={offer} name={nameOf(offer.question)} isPicked={picked.has(key)} />;
      })}
    </ul>
  );
}

interface FigureItemProps {
  readonly offer: FigureOffer;
  readonly name: string;
  readonly isPicked: boolean;
}

/** Stays as it is while something else is typed. */
const FigureItem = memo(function FigureItem({ offer, name, isPicked }: FigureItemProps) {
  const text = useText();
  return (
    <li className="figure-list__item">
      <div className="figure-list__words">
        <span className="figure-list__title">{name}</span>
        {offer.reason === null ? null : <span className="figure-list__reason">{text(offer.reason)}</span>}
      </div>
      <Numbers offer={offer} />
      <div className="figure-list__act">
        {isPicked ? (
          <span className="badge badge--done">{text(FIGURES.picked)}</span>
        ) : (
          <PickButton offer={offer} name={name} />
        )}
      </div>
    </li>
  );
});

/** Takes the figure with the versions of its data; the focus goes to what is read in it. */
function PickButton({ offer, name }: Omit<FigureItemProps, "isPicked">) {
  const text = useText();
  const client = useQueryClient();
  const { draft, add } = useEditor();
  const [isBusy, setBusy] = useState(false);
  const pick = async () => {
    setBusy(true);
    const place = offer.question.municipality ?? draft.municipalities[0]!;
    const kept = await keptFigureNow(client, offer.question, place);
    add("analysis", newAnalysis(draft, offer.question, kept));
  };
  return (
    <button
      type="button"
      className="copy__button"
      aria-disabled={isBusy}
      onClick={() => (isBusy ? undefined : void pick())}
    >
      {text(FIGURES.pick)}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}

function Numbers({ offer }: { readonly offer: FigureOffer }) {
  const text = useText();
  const { own, country, year, between } = offer;
  return (
    <dl className="figure-list__numbers">
      <div>
        <dt>
          {text(between === null ? FIGURES.here : FIGURES.differenceHere)}, {yearText(year)}
        </dt>
        <Value offer={offer} value={own} />
      </div>
      {country === null ? null : (
        <div>
          <dt>{text(FIGURES.country)}</dt>
          <Value offer={offer} value={country} />
        </div>
      )}
    </dl>
  );
}

function Value({ offer, value }: { readonly offer: FigureOffer; readonly value: FigureOffer["own"] }) {
  const text = useText();
  const language = useLanguage();
  const { style, between } = offer;
  if (value.value === null)
    return (
      <dd className="note" title={text(SYMBOLS.c)}>
        {text(FIGURES.hidden)}
      </dd>
    );
  const interval = intervalText(value, style, language);
  return (
    <dd>
      <strong>
        {between === null ? figureText(value.value, style, language) : differenceFigure(value.value, style, language)}
      </strong>
      {interval === null ? null : (
        <span className="note note--block">
          <span className="visually-hidden">{text(AGENDA.interval)} </span>
          {interval}
        </span>
      )}
    </dd>
  );
}

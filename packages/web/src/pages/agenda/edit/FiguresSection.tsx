import { FIELD_TITLES } from "@kansrijk/core/indicators/fields";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import { placesQuery } from "../../../monitor/monitorQueries.ts";
import { GeneratedNotice } from "../../monitor/GeneratedNotice.tsx";
import { Preparing } from "../../monitor/Preparing.tsx";
import { AnalysisCard } from "./AnalysisCard.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useEditor } from "./EditorContext.ts";
import { FIGURES } from "./editWords.ts";
import { FigureList } from "./FigureList.tsx";
import type { FigureOffer } from "./figureOffer.ts";
import { Step } from "./Step.tsx";

interface FiguresSectionProps {
  readonly offers: readonly FigureOffer[];
  readonly isLoading: boolean;
  /** The pupils do not exist. */
  readonly isGenerated: boolean;
  /** Of a region: whose figures are shown. */
  readonly place: string | undefined;
  readonly onPlace: (code: string) => void;
}

/** What stands out comes first; the rest waits below, by field of action. */
export function FiguresSection({ offers, isLoading, isGenerated, place, onPlace }: FiguresSectionProps) {
  const text = useText();
  const { draft } = useEditor();
  return (
    <Step step="analysis" lead={text(FIGURES.lead)}>
      {draft.municipalities.length < 2 ? null : <PlaceChoice place={place} onPlace={onPlace} />}
      {isLoading ? <Preparing /> : null}
      {isGenerated ? <GeneratedNotice data={{ generated: true }} /> : null}
      {offers.length === 0 && !isLoading ? <p className="empty">{text(FIGURES.noFigures)}</p> : null}
      {offers.length === 0 ? null : <Offers offers={offers} />}
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(FIGURES.chosen)}</h3>
      {draft.analysis.length === 0 ? <p className="note">{text(FIGURES.noneChosen)}</p> : null}
      {draft.analysis.map((part, index) => (
        <AnalysisCard key={part.id} part={part} index={index} />
      ))}
    </Step>
  );
}

/** Of what stands out the clearest first; the others wait with the rest. */
const MOST_SUGGESTED = 6;

function Offers({ offers }: { readonly offers: readonly FigureOffer[] }) {
  const text = useText();
  const suggested = offers.filter(({ reason }) => reason !== null).slice(0, MOST_SUGGESTED);
  const isQuiet = suggested.length === 0;
  return (
    <div className="panel agenda-offers">
      <h3 className="nl-heading nl-heading--level-3">{text(isQuiet ? FIGURES.choose : FIGURES.suggestions)}</h3>
      <p className="note">{text(isQuiet ? FIGURES.noSuggestions : FIGURES.suggestionsLead)}</p>
      <FigureList offers={suggested} />
      <details className="details" open={isQuiet}>
        <summary>
          {text(FIGURES.all)} ({offers.length})
        </summary>
        {[...new Set(offers.map(({ field }) => field))].sort().map((field) => (
          <section key={field} className="agenda-offers__field">
            <h4 className="nl-heading nl-heading--level-4">{text(FIELD_TITLES[field]!)}</h4>
            <FigureList offers={offers.filter((offer) => offer.field === field)} />
          </section>
        ))}
      </details>
    </div>
  );
}

interface PlaceChoiceProps {
  readonly place: string | undefined;
  readonly onPlace: (code: string) => void;
}

function PlaceChoice({ place = "", onPlace }: PlaceChoiceProps) {
  const text = useText();
  const { draft } = useEditor();
  const { data: places = [] } = useQuery(placesQuery);
  const nameOf = (code: string) => places.find((item) => item.code === code)?.name ?? code;
  return (
    <ChoiceField
      name="place"
      isFixed
      label={text(FIGURES.ofPlace)}
      value={place}
      choices={draft.municipalities.map((code) => ({ id: code, label: nameOf(code) }))}
      onChange={onPlace}
    />
  );
}

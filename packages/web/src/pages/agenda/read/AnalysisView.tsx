import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useText } from "../../../app/language.ts";
import { KeptFigureLine } from "../edit/KeptFigureLine.tsx";
import { useFigureNames } from "../useFigureNames.ts";
import { READ } from "./readWords.ts";

/** The figures the agenda starts from, and what was read in them. */
export function AnalysisView({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const { nameOf, styleOf } = useFigureNames();
  if (agenda.analysis.length === 0) return null;
  return (
    <section aria-labelledby="uitgangspunten" className="section">
      <h2 id="uitgangspunten" className="nl-heading nl-heading--level-2">
        {text(READ.analysis)}
      </h2>
      <ul className="reading-list">
        {agenda.analysis.map(({ id, figure, kept, reading }) => (
          <li key={id} className="reading-list__item">
            <h3 className="nl-heading nl-heading--level-4">{nameOf(figure)}</h3>
            {kept ? <KeptFigureLine label={text(READ.figure)} kept={kept} style={styleOf(figure)} /> : null}
            {reading === "" ? null : <p className="nl-paragraph">{reading}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

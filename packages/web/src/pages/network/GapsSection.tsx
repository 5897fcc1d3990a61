import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import type { MapMunicipality } from "./networkQueries.ts";
import { LIST, MAP } from "./networkWords.ts";

const SHOWN = 20;

/** The largest municipalities without a coalition or a community. */
export function GapsSection({ municipalities }: { readonly municipalities: readonly MapMunicipality[] }) {
  const text = useText();
  const language = useLanguage();
  const gaps = municipalities.filter(({ isGap }) => isGap).toSorted((a, b) => b.inhabitants - a.inhabitants);
  return (
    <section aria-labelledby="nog-niets" className="section">
      <h2 id="nog-niets" className="nl-heading nl-heading--level-2">
        {text(LIST.gapsTitle)}
      </h2>
      <p className="nl-paragraph section__lead">{text(LIST.gapsLead)}</p>
      <PlainTable
        caption={text(LIST.gapsTitle)}
        hideCaption
        columns={[
          { label: text(MAP.municipality) },
          { label: text(LIST.inhabitants), numeric: true },
          { label: text(MAP.named) },
        ]}
        rows={gaps
          .slice(0, SHOWN)
          .map(({ name, inhabitants, memberships }) => [
            name,
            numberText(inhabitants, language),
            memberships.length > 0 ? "x" : "-",
          ])}
      />
      {gaps.length > SHOWN ? <p className="note">{text(LIST.gapsMore)}</p> : null}
    </section>
  );
}

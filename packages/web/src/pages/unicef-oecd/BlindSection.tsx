import type { PisaCutoff } from "../../api/pisa.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { decimalText } from "../../i18n/format.ts";
import { UNICEF } from "./unicefWords.ts";

/** What neither measure sees, the borders that were used, and how the margins were made. */
export function BlindSection({ cutoffs }: { readonly cutoffs: readonly PisaCutoff[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="blind" className="section">
      <h2 id="blind" className="nl-heading nl-heading--level-2">
        {text(UNICEF.blind)}
      </h2>
      <p className="nl-paragraph">{text(UNICEF.blindSpread)}</p>
      <p className="nl-paragraph">{text(UNICEF.blindCore)}</p>
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(UNICEF.cutoffs)}</h3>
      <PlainTable
        caption={text(UNICEF.cutoffs)}
        hideCaption
        columns={[
          { label: text(UNICEF.domain) },
          { label: text(UNICEF.cutoffValue), numeric: true },
          { label: text(UNICEF.status) },
        ]}
        rows={cutoffs.map(({ label, value, status, derivation }) => [
          text(label),
          decimalText(value, language),
          derivation ? text(derivation) : status === "assumed" ? text(UNICEF.assumed) : status,
        ])}
      />
      <details className="details">
        <summary>{text(UNICEF.method)}</summary>
        <p className="nl-paragraph">{text(UNICEF.methodText)}</p>
      </details>
    </section>
  );
}

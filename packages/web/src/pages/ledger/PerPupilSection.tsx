import { amountText } from "@kansrijk/core/ledger/amountText";
import { expressionText } from "@kansrijk/core/ledger/expressionText";
import type { Figure } from "@kansrijk/core/ledger/figure";
import type { LedgerEntry } from "@kansrijk/core/ledger/ledgerEntry";
import { QUALIFIERS } from "@kansrijk/core/ledger/qualifier";
import { EURO, statedValues } from "@kansrijk/core/ledger/statedValue";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { keepTogether } from "../../i18n/format.ts";
import { LEDGER } from "./ledgerWords.ts";

interface PerPupilProps {
  readonly entries: readonly LedgerEntry[];
  readonly figures: readonly Figure[];
}

/** Amounts that we worked out by dividing, with the division. */
export function PerPupilSection({ entries, figures }: PerPupilProps) {
  const text = useText();
  const values = statedValues(entries, figures);
  const divided = figures.filter(({ unit, from }) => unit.en === EURO.en && from !== undefined);
  return (
    <section aria-labelledby="per-pupil" className="section">
      <h2 id="per-pupil" className="nl-heading nl-heading--level-2">
        {text(LEDGER.perPupil)}
      </h2>
      <p>{text(LEDGER.perPupilText)}</p>
      <PlainTable
        caption={text(LEDGER.perPupil)}
        hideCaption
        columns={[
          { label: text(LEDGER.what) },
          { label: text(LEDGER.amount), numeric: true },
          { label: text(LEDGER.how) },
        ]}
        rows={divided.map(({ id, title, qualifier, from, note }) => [
          <span key={id} id={id}>
            {text(title)}
            {note ? <span className="note note--block">{text(note)}</span> : null}
          </span>,
          `${qualifier === "exact" ? "" : `${text(QUALIFIERS[qualifier])} `}${keepTogether(text(amountText(values.get(`figures/${id}`)!.value, EURO, 0)))}`,
          text(expressionText(from!, (reference) => values.get(reference)?.title ?? { nl: reference, en: reference })),
        ])}
      />
    </section>
  );
}

import { amountText } from "@kansrijk/core/ledger/amountText";
import { MONEY_KINDS, type LedgerEntry } from "@kansrijk/core/ledger/ledgerEntry";
import { QUALIFIERS } from "@kansrijk/core/ledger/qualifier";
import { EURO } from "@kansrijk/core/ledger/statedValue";
import { totalsOfLedger } from "@kansrijk/core/ledger/totalsOfLedger";
import { fraction } from "@kansrijk/core/numbers/fraction";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { keepTogether } from "../../i18n/format.ts";
import { AmountsFigure } from "./AmountsFigure.tsx";
import { LEDGER } from "./ledgerWords.ts";
import { placeText } from "./placeText.ts";

/** All amounts by period, as picture and table, and what they come to. */
export function EntriesSection({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const text = useText();
  const euros = (cents: number): string => keepTogether(text(amountText(fraction(cents, 100), EURO, 0)));
  const byPeriod = entries.toSorted((a, b) => (a.from ?? 9999) - (b.from ?? 9999) || b.cents - a.cents);
  return (
    <section aria-labelledby="euros" className="section">
      <h2 id="euros" className="nl-heading nl-heading--level-2">
        {text(LEDGER.euros)}
      </h2>
      <p>{text(LEDGER.eurosText)}</p>
      <AmountsFigure entries={entries} />
      <PlainTable
        caption={text(LEDGER.euros)}
        hideCaption
        columns={[
          { label: text(LEDGER.what) },
          { label: text(LEDGER.amount), numeric: true },
          { label: text(LEDGER.kind) },
          { label: text(LEDGER.period) },
          { label: text(LEDGER.forWhom) },
          { label: text(LEDGER.where) },
        ]}
        rows={byPeriod.map((entry) => [
          <span key={entry.id} id={entry.id}>
            {text(entry.title)}
            {entry.note ? <span className="note note--block">{text(entry.note)}</span> : null}
          </span>,
          `${entry.qualifier === "exact" ? "" : `${text(QUALIFIERS[entry.qualifier])} `}${euros(entry.cents)}`,
          text(MONEY_KINDS[entry.kind]),
          text(entry.period),
          text(entry.forWhom),
          entry.places.map((place) => placeText(place, text)).join("; "),
        ])}
      />
      <h3 className="nl-heading nl-heading--level-3">{text(LEDGER.totals)}</h3>
      <p>{text(LEDGER.totalsText)}</p>
      <PlainTable
        caption={text(LEDGER.totals)}
        hideCaption
        columns={[
          { label: text(LEDGER.letter) },
          { label: text(LEDGER.kind) },
          { label: text(LEDGER.from) },
          { label: text(LEDGER.total), numeric: true },
          { label: text(LEDGER.leftOut) },
        ]}
        rows={totalsOfLedger(entries).map(({ letter, kind, from, cents, leftOut }) => [
          letter,
          text(MONEY_KINDS[kind]),
          from ?? "-",
          euros(cents),
          leftOut.map(({ id }) => text(titleOf(entries, id))).join("; ") || "-",
        ])}
      />
    </section>
  );
}

function titleOf(entries: readonly LedgerEntry[], id: string): LedgerEntry["title"] {
  return entries.find((entry) => entry.id === id)?.title ?? { nl: id, en: id };
}

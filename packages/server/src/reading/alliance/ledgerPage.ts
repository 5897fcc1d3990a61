import { amountText } from "@kansrijk/core/ledger/amountText";
import { expressionText } from "@kansrijk/core/ledger/expressionText";
import { MONEY_KINDS, type LedgerEntry } from "@kansrijk/core/ledger/ledgerEntry";
import { QUALIFIERS, type Qualifier } from "@kansrijk/core/ledger/qualifier";
import { EURO } from "@kansrijk/core/ledger/statedValue";
import { totalsOfLedger } from "@kansrijk/core/ledger/totalsOfLedger";
import { fraction } from "@kansrijk/core/numbers/fraction";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { readLedger, type Ledger } from "../../ledger/readLedger.ts";
import { collectionFiles, filesHtml } from "../links.ts";
import { markup, type Html, type HtmlPart } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import { READING } from "../words.ts";
import type { Asked } from "./asked.ts";
import { checkHtml } from "./checkHtml.ts";
import { LEDGER } from "./ledgerWords.ts";
import { placeText } from "./placeText.ts";

/** Every euro of the letters, and whether their own numbers add up. */
export async function ledgerPage({ language }: Pick<Asked, "language">): Promise<ReadingPage> {
  const ledger = await readLedger();
  return {
    title: LEDGER.title[language],
    lead: LEDGER.lead[language],
    isGenerated: false,
    body: markup`${sectionHtml(
      LEDGER.checks[language],
      markup`<p class="nl-paragraph">${LEDGER.checksText[language]}</p>
        ${ledger.checks.map((check) => checkHtml(check, language))}`,
    )}
    ${sectionHtml(LEDGER.euros[language], entriesHtml(ledger, language))}
    ${sectionHtml(LEDGER.totals[language], totalsHtml(ledger, language))}
    ${sectionHtml(LEDGER.perPupil[language], perPupilHtml(ledger, language))}
    ${sectionHtml(READING.files[language], filesHtml(collectionFiles(["ledger", "figures", "checks"])))}`,
  };
}

function entriesHtml({ entries }: Ledger, language: Language): Html {
  const byPeriod = entries.toSorted((a, b) => (a.from ?? 9999) - (b.from ?? 9999) || b.cents - a.cents);
  return lines(
    { caption: LEDGER.euros, text: LEDGER.eurosText },
    [
      { label: LEDGER.what },
      { label: LEDGER.amount, numeric: true },
      { label: LEDGER.kind },
      { label: LEDGER.period },
      { label: LEDGER.forWhom },
      { label: LEDGER.where },
    ],
    byPeriod.map((entry) => [
      named(entry, language),
      qualified(entry.qualifier, euros(entry.cents, language), language),
      MONEY_KINDS[entry.kind][language],
      entry.period[language],
      entry.forWhom[language],
      entry.places.map((place) => placeText(place, language)).join("; "),
    ]),
    language,
  );
}

function totalsHtml({ entries }: Ledger, language: Language): Html {
  const titleOf = (id: string): string => entries.find((entry) => entry.id === id)?.title[language] ?? id;
  return lines(
    { caption: LEDGER.totals, text: LEDGER.totalsText },
    [
      { label: LEDGER.letter },
      { label: LEDGER.kind },
      { label: LEDGER.from },
      { label: LEDGER.total, numeric: true },
      { label: LEDGER.leftOut },
    ],
    totalsOfLedger(entries).map(({ letter, kind, from, cents, leftOut }) => [
      letter,
      MONEY_KINDS[kind][language],
      from ?? "-",
      euros(cents, language),
      leftOut.map(({ id }) => titleOf(id)).join("; ") || "-",
    ]),
    language,
  );
}

function perPupilHtml({ figures, values }: Ledger, language: Language): Html {
  const nameOf = (reference: string): Text => values.get(reference)?.title ?? { nl: reference, en: reference };
  const divided = figures.flatMap((figure) =>
    figure.unit.en === EURO.en && figure.from !== undefined ? [{ ...figure, from: figure.from }] : [],
  );
  return lines(
    { caption: LEDGER.perPupil, text: LEDGER.perPupilText },
    [{ label: LEDGER.what }, { label: LEDGER.amount, numeric: true }, { label: LEDGER.how }],
    divided.map((figure) => [
      named(figure, language),
      qualified(figure.qualifier, amountText(values.get(`figures/${figure.id}`)!.value, EURO, 0)[language], language),
      expressionText(figure.from, nameOf)[language],
    ]),
    language,
  );
}

function lines(
  { caption, text }: Readonly<Record<"caption" | "text", Text>>,
  columns: Parameters<typeof plainTable>[0]["columns"],
  rows: readonly (readonly HtmlPart[])[],
  language: Language,
): Html {
  return markup`<p class="nl-paragraph">${text[language]}</p>
    ${plainTable({ caption: caption[language], columns, rows }, language)}`;
}

/** Other pages point at amounts by their id. */
function named({ id, title, note }: Pick<LedgerEntry, "id" | "title" | "note">, language: Language): Html {
  return markup`<span id="${id}">${title[language]}</span>${
    note ? markup`<br /><span class="note">${note[language]}</span>` : null
  }`;
}

function qualified(qualifier: Qualifier, amount: string, language: Language): string {
  return qualifier === "exact" ? amount : `${QUALIFIERS[qualifier][language]} ${amount}`;
}

function euros(cents: number, language: Language): string {
  return amountText(fraction(cents, 100), EURO, 0)[language];
}

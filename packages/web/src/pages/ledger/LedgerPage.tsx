import { useSuspenseQueries } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { CheckCard } from "./CheckCard.tsx";
import { EntriesSection } from "./EntriesSection.tsx";
import { checksQuery, entriesQuery, figuresQuery } from "./ledgerQueries.ts";
import { LEDGER } from "./ledgerWords.ts";
import { PerPupilSection } from "./PerPupilSection.tsx";

const COLLECTIONS = ["ledger", "figures", "checks"] as const;
const FORMATS = ["csv", "xlsx", "json"] as const;

/** Every euro of the letters, and whether their own numbers add up. */
export function LedgerPage() {
  const text = useText();
  const [{ data: checks }, { data: entries }, { data: figures }] = useSuspenseQueries({
    queries: [checksQuery, entriesQuery, figuresQuery],
  });
  return (
    <Page title={text(LEDGER.title)} lead={text(LEDGER.lead)}>
      <section aria-labelledby="checks" className="section section--first">
        <h2 id="checks" className="nl-heading nl-heading--level-2">
          {text(LEDGER.checks)}
        </h2>
        <p>{text(LEDGER.checksText)}</p>
        <ul className="rounds sums">
          {checks.map((check) => (
            <CheckCard key={check.id} check={check} />
          ))}
        </ul>
      </section>
      <EntriesSection entries={entries.map(({ record }) => record)} />
      <PerPupilSection entries={entries.map(({ record }) => record)} figures={figures.map(({ record }) => record)} />
      <section aria-labelledby="downloads" className="section no-print">
        <h2 id="downloads" className="nl-heading nl-heading--level-2">
          {text(LEDGER.downloads)}
        </h2>
        <ul>
          {COLLECTIONS.map((collection) => (
            <li key={collection} className="round-card__links">
              {FORMATS.map((format) => (
                <a key={format} className="nl-link" href={`/v1/collections/${collection}?format=${format}`} download>
                  {`${collection}.${format}`}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { numberText } from "../../i18n/format.ts";
import type { FoundAll, FoundItem, FoundPart } from "./searchQuery.ts";
import { SEARCH } from "./searchWords.ts";

interface FoundListProps {
  readonly words: string;
  readonly kind: string | undefined;
  readonly answer: FoundAll | undefined;
  readonly isBusy: boolean;
}

/** How many were found of each kind, and the best of them with the found words marked. */
export function FoundList({ words, kind, answer, isBusy }: FoundListProps) {
  const text = useText();
  const language = useLanguage();
  if (!answer) return isBusy ? <Loading /> : null;
  const { total, kinds, results } = answer;
  const count = total === 1 ? text(SEARCH.one) : `${numberText(total, language)} ${text(SEARCH.many)}`;
  const more = results.length < total ? ` ${text(SEARCH.first)} ${results.length} ${text(SEARCH.firstEnd)}` : "";
  const titles = new Map(kinds.map((item) => [item.kind, text(item.title)]));
  return (
    <section aria-labelledby="gevonden" className="section" aria-busy={isBusy}>
      <h2 id="gevonden" className="nl-heading nl-heading--level-2">
        {text(SEARCH.results)}
      </h2>
      <output>{total === 0 ? text(SEARCH.none) : `${count}.${more}`}</output>
      {kinds.length === 0 ? null : (
        <nav aria-label={text(SEARCH.kinds)}>
          <ul className="search-kinds">
            <KindLink words={words} label={text(SEARCH.all)} isChosen={kind === undefined} />
            {kinds.map((item) => (
              <KindLink
                key={item.kind}
                words={words}
                kind={item.kind}
                label={`${text(item.title)} (${numberText(item.count, language)})`}
                isChosen={kind === item.kind}
              />
            ))}
          </ul>
        </nav>
      )}
      <ol className="search-results">
        {results.map((item) => (
          <Result key={`${item.kind} ${item.id}`} item={item} kind={titles.get(item.kind) ?? item.kind} />
        ))}
      </ol>
    </section>
  );
}

interface KindLinkProps {
  readonly words: string;
  readonly kind?: string;
  readonly label: string;
  readonly isChosen: boolean;
}

function KindLink({ words, kind, label, isChosen }: KindLinkProps) {
  return (
    <li>
      <Link
        to="/zoeken"
        search={kind === undefined ? { q: words } : { q: words, kind }}
        className={`search-kinds__link${isChosen ? " search-kinds__link--chosen" : ""}`}
        activeProps={{}}
        aria-current={isChosen ? "true" : undefined}
      >
        {label}
      </Link>
    </li>
  );
}

function Result({ item, kind }: { readonly item: FoundItem; readonly kind: string }) {
  const text = useText();
  const language = useLanguage();
  const [path = "", hash] = item.page.split("#");
  // The page of a record can be any page, so this is a plain address; it keeps the language.
  const query = language === "nl" ? "" : `${path.includes("?") ? "&" : "?"}lang=${language}`;
  return (
    <li className="search-result">
      <h3 className="nl-heading nl-heading--level-3 search-result__name">
        <a href={`${path}${query}${hash === undefined ? "" : `#${hash}`}`} className="nl-link">
          <Parts parts={item.name} />
        </a>
      </h3>
      <p className="note">
        {kind}, {item.id}
        {item.generated ? (
          <span className="badge badge--assumed search-result__made">{text(SEARCH.generated)}</span>
        ) : null}
      </p>
      <p className="search-result__excerpt">
        <Parts parts={item.excerpt} />
      </p>
    </li>
  );
}

function Parts({ parts }: { readonly parts: readonly FoundPart[] }) {
  return parts.map(({ text, found }, at) => {
    const key = `${at} ${text}`;
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

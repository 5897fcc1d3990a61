import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState, type SyntheticEvent } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Field } from "../../components/Field.tsx";
import { Problem } from "../../components/Problem.tsx";
import { FoundList } from "./FoundList.tsx";
import { searchQuery } from "./searchQuery.ts";
import { SEARCH } from "./searchWords.ts";

/** After so long without a key, what was typed is searched. */
const REST_MS = 250;

/** One search over everything; words and kind stand in the address. */
export function SearchPage() {
  const text = useText();
  const language = useLanguage();
  const { q = "", kind } = useSearch({ from: "/zoeken" });
  const { data, error, isFetching } = useQuery({
    ...searchQuery(q, kind, language),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={text(SEARCH.title)} lead={text(SEARCH.lead)}>
      <SearchForm words={q} />
      {error ? <Problem error={error} /> : null}
      {q === "" ? null : <FoundList words={q} kind={kind} answer={data} isBusy={isFetching} />}
    </Page>
  );
}

function SearchForm({ words }: { readonly words: string }) {
  const text = useText();
  const navigate = useNavigate({ from: "/zoeken" });
  const [typed, setTyped] = useState(words);
  const search = (q: string, replace: boolean) =>
    void navigate({ search: ({ q: _before, ...old }) => (q.trim() === "" ? old : { ...old, q }), replace });
  useEffect(() => {
    if (typed.trim() === words.trim() || typed.trim().length < 3) return undefined;
    const timer = setTimeout(() => search(typed, true), REST_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only what is typed starts a search, not the answer to it
  }, [typed]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    search(typed, false);
  };
  return (
    <search className="section section--first">
      <form className="panel" onSubmit={submit}>
        <Field label={text(SEARCH.words)} help={text(SEARCH.help)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="search"
              className="control"
              autoComplete="off"
              maxLength={200}
              value={typed}
              aria-describedby={describedBy}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <PrimaryActionButton type="submit">{text(SEARCH.go)}</PrimaryActionButton>
        </div>
      </form>
    </search>
  );
}

import { useQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { registersQuery, valuesQuery } from "../../../monitor/monitorQueries.ts";
import { tableQuestions } from "../../../monitor/tableQuestions.ts";
import type { TableSearch } from "../../../monitor/tableSearch.ts";
import { GeneratedNotice } from "../GeneratedNotice.tsx";
import { TableChoices } from "./TableChoices.tsx";
import { TableResult } from "./TableResult.tsx";
import { TABLE } from "./tableWords.ts";
import { useTableSearch, type TableChange } from "./useTableSearch.ts";

/** A table of one's own: indicators, places, years and groups in any order, of any size. */
export function TablePage() {
  const text = useText();
  const [search, change] = useTableSearch();
  const { data: registers } = useSuspenseQuery(registersQuery);
  const register = registers.find(({ id }) => id === search.data) ?? registers[0];
  const years = register?.schoolYears ?? [];
  return (
    <Page title={text(TABLE.title)} lead={text(TABLE.lead)}>
      {register ? <GeneratedNotice data={register} /> : null}
      <TableChoices search={search} change={change} years={years} />
      <Result search={search} change={change} years={years} />
    </Page>
  );
}

interface ResultProps {
  readonly search: TableSearch;
  readonly change: (change: TableChange) => void;
  readonly years: readonly number[];
}

function Result({ search, change, years }: ResultProps) {
  const text = useText();
  const questions = tableQuestions(search, years);
  const answers = useQueries({ queries: questions.map((question) => valuesQuery(question)) });
  const tables = answers.flatMap(({ data }) => (data ? [data] : []));
  const errors = answers.flatMap(({ error }) => (error ? [error] : []));
  if (questions.length === 0) return <p className="empty section">{text(TABLE.nothing)}</p>;
  return (
    <section aria-labelledby="tabel" className="section">
      <h2 id="tabel" className="nl-heading nl-heading--level-2">
        {text(TABLE.result)}
      </h2>
      {errors.length === 0 ? null : <Problem error={errors[0]} />}
      {tables.length + errors.length < questions.length ? <Loading /> : null}
      {tables.length > 0 && tables.length + errors.length === questions.length ? (
        <TableResult tables={tables} search={search} change={change} />
      ) : null}
    </section>
  );
}

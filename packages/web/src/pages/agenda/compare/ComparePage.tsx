import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Field } from "../../../components/Field.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { momentText } from "../../../i18n/format.ts";
import { comparisonQuery } from "../agendaApi.ts";
import { agendaQuery, agendasQuery, agendaVersionsQuery } from "../agendaRecords.ts";
import { ExampleNotice } from "../ExampleNotice.tsx";
import { CHANGE_KINDS, COMPARE } from "./compareWords.ts";

/** An agenda beside an earlier version of it, or beside another agenda. */
export function ComparePage() {
  const text = useText();
  const { id } = useParams({ from: "/agendas/$id/vergelijken" });
  const { met } = useSearch({ from: "/agendas/$id/vergelijken" });
  const [{ data: kept }] = useSuspenseQueries({ queries: [agendaQuery(id)] });
  return (
    <Page
      title={`${text(COMPARE.title)}: ${kept.record.title}`}
      lead={text(COMPARE.lead)}
      above={
        <Link to="/agendas/$id" params={{ id }} className="nl-link">
          {kept.record.title}
        </Link>
      }
    >
      <ExampleNotice agenda={kept.record} />
      <OtherField id={id} version={kept.version} value={met ?? ""} />
      {met === undefined ? null : <Changes id={id} before={met} />}
    </Page>
  );
}

interface OtherFieldProps {
  readonly id: string;
  /** The one of now. */
  readonly version: number;
  readonly value: string;
}

function OtherField({ id, version: now, value }: OtherFieldProps) {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate({ from: "/agendas/$id/vergelijken" });
  const [{ data: versions }, { data: agendas }] = useSuspenseQueries({
    queries: [agendaVersionsQuery(id), agendasQuery],
  });
  const choose = (met: string) =>
    void navigate({
      search: (search) => ({ ...search, met: met === "" ? undefined : met }) as never,
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="section section--first">
      <Field label={text(COMPARE.with)}>
        {({ id: field }) => (
          <select id={field} className="control" value={value} onChange={(event) => choose(event.target.value)}>
            <option value="">{text(COMPARE.choose)}</option>
            <optgroup label={text(COMPARE.versions)}>
              {versions
                .filter(({ version }) => version !== now)
                .map(({ version, at, note }) => (
                  <option key={version} value={version}>
                    {[`${text(COMPARE.version)} ${version}`, at === null ? "" : momentText(at, language), note]
                      .filter((part) => part !== "")
                      .join(", ")}
                  </option>
                ))}
            </optgroup>
            <optgroup label={text(COMPARE.agendas)}>
              {agendas
                .filter(({ record }) => record.id !== id)
                .map(({ record }) => (
                  <option key={record.id} value={record.id}>
                    {record.title}
                  </option>
                ))}
            </optgroup>
          </select>
        )}
      </Field>
    </div>
  );
}

function Changes({ id, before }: { readonly id: string; readonly before: string }) {
  const text = useText();
  const { data: changes, error } = useQuery(comparisonQuery(id, before));
  if (error) return <Problem error={error} />;
  if (!changes) return <Loading />;
  if (changes.length === 0) return <p className="empty">{text(COMPARE.same)}</p>;
  return (
    <PlainTable
      caption={text(COMPARE.changes)}
      columns={[{ label: text(COMPARE.what) }, { label: text(COMPARE.kind) }]}
      rows={changes.map((change) => [text(change.text), text(CHANGE_KINDS[change.kind])])}
    />
  );
}

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ProgressReport, ReportSection } from "@kansrijk/core/progress/progressReport";
import { apiUrl } from "../../api/apiUrl.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Field } from "../../components/Field.tsx";
import { Problem } from "../../components/Problem.tsx";
import { placesQuery } from "../../monitor/monitorQueries.ts";
import { PlaceField } from "../../monitor/PlaceField.tsx";
import { Preparing } from "../monitor/Preparing.tsx";
import { progressQuery } from "./progressQueries.ts";
import { PROGRESS } from "./progressWords.ts";
import { ReportBlockView } from "./ReportBlockView.tsx";

const route = getRouteApi("/voortgang/$place");

/** The progress report of a place, made from what is there now. */
export function ProgressPage() {
  const text = useText();
  const { place: code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: places } = useSuspenseQuery(placesQuery);
  const place = places.find((item) => item.code === code);
  const { data, error, isPlaceholderData } = useQuery(progressQuery(code, search));
  return (
    <Page title={`${text(PROGRESS.title)}: ${place?.name ?? code}`} lead={text(PROGRESS.lead)}>
      <search className="panel panel--row no-print" aria-label={text(PROGRESS.choosePlace)}>
        <PlaceField
          label={text(PROGRESS.choosePlace)}
          help={text(PROGRESS.choosePlaceHelp)}
          places={places}
          value={place}
          onChoose={(chosen) => void navigate({ params: { place: chosen }, search: true })}
        />
        <Field label={text(PROGRESS.asOf)}>
          {({ id }) => (
            <input
              id={id}
              type="date"
              className="control"
              value={search.asOf ?? data?.report.asOf ?? ""}
              onChange={({ target }) =>
                void navigate({
                  search: ({ asOf: _old, ...rest }) => (target.value === "" ? rest : { ...rest, asOf: target.value }),
                  replace: true,
                })
              }
            />
          )}
        </Field>
      </search>
      {error ? <Problem error={error} /> : null}
      {data ? (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "is-old" : undefined}>
          <Report report={data.report} receipt={data.receipt.id} asOf={search.asOf} />
        </div>
      ) : error ? null : (
        <Preparing />
      )}
    </Page>
  );
}

interface ReportProps {
  readonly report: ProgressReport;
  readonly receipt: string;
  readonly asOf: string | undefined;
}

function Report({ report, receipt, asOf }: ReportProps) {
  const text = useText();
  const lang = useLanguage();
  const { code } = report.place;
  return (
    <>
      {report.generated ? (
        <p className="generated">
          <strong>{text(PROGRESS.invented)}.</strong> {text(PROGRESS.inventedText)}
        </p>
      ) : null}
      <ul className="link-row no-print">
        <li>
          <a className="nl-link" href={apiUrl(`/progress/${code}/report.pdf`, { asOf, lang })} download>
            {text(PROGRESS.pdf)}
          </a>
        </li>
        <li>
          <a className="nl-link" href={apiUrl(`/progress/${code}`, { asOf })} download={`kansrijk-${code}.json`}>
            {text(PROGRESS.json)}
          </a>
        </li>
        <li>
          <Link to="/agendas" className="nl-link">
            {text(PROGRESS.agendas)}
          </Link>
        </li>
      </ul>
      <nav aria-label={text(PROGRESS.contents)} className="no-print">
        <ol className="contents-list">
          {report.sections.map(({ id, title }) => (
            <li key={id}>
              <a className="nl-link" href={`#${id}`}>
                {text(title)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {report.sections.map((part) => (
        <Part key={part.id} part={part} file={`kansrijk-${code}-${part.id}`} />
      ))}
      <p className="note report-receipt">
        {text(PROGRESS.receipt)}: <code>{receipt}</code>. {text(PROGRESS.receiptText)}
      </p>
    </>
  );
}

function Part({ part, file }: { readonly part: ReportSection; readonly file: string }) {
  const text = useText();
  return (
    <section className="section report-part" aria-labelledby={part.id}>
      <h2 id={part.id} className="nl-heading nl-heading--level-2">
        {text(part.title)}
      </h2>
      {part.blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no id of their own and are never reordered in place
        <ReportBlockView key={index} block={block} file={`${file}-${index}`} />
      ))}
    </section>
  );
}

import { bandText, cellTotals, qualityLine } from "@kansrijk/core/tables/quality/qualityLines";
import type { TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ApiProblem } from "../../api/problem.ts";
import type { Dataset } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Problem } from "../../components/Problem.tsx";
import { numberText, shareText } from "../../i18n/format.ts";
import { ChangeList } from "./ChangeList.tsx";
import { QUALITY } from "./qualityWords.ts";
import { RowPreview } from "./RowPreview.tsx";
import { StateBar } from "./StateBar.tsx";
import { qualityQuery } from "./tableQueries.ts";

/** The quality report of one imported table. */
export function QualitySection({ dataset }: { readonly dataset: Dataset }) {
  const text = useText();
  const { data: quality, error } = useQuery(qualityQuery(dataset.id));
  const isMissing = error instanceof ApiProblem && error.problem.status === 404;
  return (
    <section aria-labelledby="rapport" className="section">
      <h2 id="rapport" className="nl-heading nl-heading--level-2">
        {text(QUALITY.reportOf)} {dataset.title}
      </h2>
      <p className="nl-paragraph section__lead">{text(QUALITY.lead)}</p>
      {quality ? <Report id={dataset.id} quality={quality} /> : null}
      {isMissing ? <p className="empty">{text(QUALITY.none)}</p> : null}
      {error && !isMissing ? <Problem error={error} /> : null}
      {quality || error ? null : <Loading />}
      <p>
        <Link to="/gegevens" search={{}} className="nl-link">
          {text(QUALITY.close)}
        </Link>
      </p>
    </section>
  );
}

function Report({ id, quality }: { readonly id: string; readonly quality: TableQuality }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <p className="nl-paragraph">{qualityLine(quality, language)}.</p>
      {cellTotals(quality).small > 0 ? <Notice type="info">{text(QUALITY.warnSmall)}</Notice> : null}
      <ColumnTable quality={quality} />
      {quality.joins.length > 0 ? <JoinTable quality={quality} /> : null}
      <ChangeList quality={quality} />
      <RowPreview id={id} />
    </>
  );
}

function ColumnTable({ quality }: { readonly quality: TableQuality }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(QUALITY.columns)}
      tall
      columns={[
        { label: text(QUALITY.column) },
        { label: text(QUALITY.header) },
        { label: text(QUALITY.share) },
        { label: text(QUALITY.small), numeric: true },
        { label: text(QUALITY.range), numeric: true },
        { label: text(QUALITY.sum), numeric: true },
      ]}
      rows={numbersFirst(quality).map(({ name, label, identifies, cells, small, lowest, highest, sum }) => [
        <code key="name">{name}</code>,
        label,
        <StateBar key="share" cells={cells} />,
        small === 0 ? "" : numberText(small, language),
        lowest === null || highest === null ? "" : rangeText(identifies, lowest, highest, language),
        sum ? bandText(sum, language) : "",
      ])}
    />
  );
}

/** Columns with numbers that can be protected stand first. */
function numbersFirst({ columns }: TableQuality): TableQuality["columns"] {
  const isNumber = ({ kind }: TableQuality["columns"][number]): boolean => kind === "count" || kind === "figure";
  return [...columns.filter(isNumber), ...columns.filter((column) => !isNumber(column))];
}

/** A year has no mark for thousands. */
function rangeText(identifies: string | undefined, lowest: number, highest: number, language: Language): string {
  const isYear = identifies === "school-year" || identifies === "calendar-year";
  const shown = (value: number): string =>
    isYear ? String(value) : numberText(value, language, Number.isInteger(value) ? 0 : 2);
  return lowest === highest ? shown(lowest) : `${shown(lowest)} - ${shown(highest)}`;
}

function JoinTable({ quality }: { readonly quality: TableQuality }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(QUALITY.joins)}
      columns={[
        { label: text(QUALITY.column) },
        { label: text(QUALITY.list) },
        { label: text(QUALITY.knownRows), numeric: true },
        { label: text(QUALITY.knownCodes), numeric: true },
        { label: text(QUALITY.unknown) },
      ]}
      rows={quality.joins.map(({ column, title, rows, knownRows, codes, knownCodes, unknown }) => [
        <code key="column">{column}</code>,
        title,
        // Rounded down: 100% only when every row has a known code.
        shareText(rows === 0 ? 0 : Math.floor((knownRows / rows) * 10_000) / 10_000, language, 2),
        `${numberText(knownCodes, language)} / ${numberText(codes, language)}`,
        unknown.join(", "),
      ])}
    />
  );
}

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Field } from "../../components/Field.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { yearText } from "../../monitor/figureText.ts";
import { placesQuery } from "../../monitor/monitorQueries.ts";
import { PlaceField } from "../../monitor/PlaceField.tsx";
import { DownloadLinks } from "../agenda/DownloadLinks.tsx";
import type { DutiesSearch } from "./dutiesSearch.ts";
import { DutyForm } from "./DutyForm.tsx";
import { DutyList } from "./DutyList.tsx";
import { dutyLinesQuery } from "./dutyQueries.ts";
import { DutyTable } from "./DutyTable.tsx";
import { DUTIES } from "./dutyWords.ts";

/** What a municipality has to do every school year, and what was recorded about it. */
export function DutiesPage() {
  const text = useText();
  const language = useLanguage();
  const { gemeente, jaar } = useSearch({ from: "/plichten" });
  const { data: places } = useSuspenseQuery(placesQuery);
  const navigate = useNavigate({ from: "/plichten" });
  const change = (changed: DutiesSearch) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const place = places.find(({ code }) => code === gemeente);
  return (
    <Page title={text(DUTIES.title)} lead={text(DUTIES.lead)}>
      <search className="panel panel--row no-print" aria-label={text(DUTIES.choose)}>
        <PlaceField
          label={text(DUTIES.choose)}
          help={text(DUTIES.chooseHelp)}
          places={places.filter(({ kind }) => kind === "municipality")}
          value={place}
          onChoose={(code) => change({ gemeente: code })}
        />
        <YearField value={jaar} onChange={(year) => change({ jaar: year })} />
      </search>
      {place ? (
        <>
          <OfPlace code={place.code} year={jaar} />
          <DownloadLinks
            of={place.name}
            links={[
              {
                label: text(DUTIES.calendar),
                href: `/v1/duties/calendar.ics?place=${place.code}&lang=${language}`,
              },
            ]}
          />
        </>
      ) : (
        <p className="empty">{text(DUTIES.choosePlace)}</p>
      )}
      <DutyList />
      <DownloadLinks
        of={text(DUTIES.files)}
        links={["csv", "xlsx", "json"].map((format) => ({
          label: `${text(DUTIES.files)}: ${format.toUpperCase()}`,
          href: `/v1/collections/duty-records?format=${format}`,
        }))}
      />
    </Page>
  );
}

const YEARS_BACK = 6;

function YearField({
  value,
  onChange,
}: {
  readonly value: number | undefined;
  readonly onChange: (year: number) => void;
}) {
  const text = useText();
  const [now] = useState(() => new Date().getFullYear());
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, at) => now - at);
  return (
    <Field label={text(DUTIES.year)}>
      {({ id }) => (
        <select
          id={id}
          className="control control--year"
          value={value ?? ""}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {value === undefined ? <option value="">{text(DUTIES.thisYear)}</option> : null}
          {years.map((year) => (
            <option key={year} value={year}>
              {yearText(year)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function OfPlace({ code, year }: { readonly code: string; readonly year: number | undefined }) {
  const { data, error } = useQuery(dutyLinesQuery(code, year));
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  return (
    <>
      <DutyTable lines={data.duties} schoolYear={data.schoolYear} />
      <DutyForm key={code} municipality={code} lines={data.duties} />
    </>
  );
}

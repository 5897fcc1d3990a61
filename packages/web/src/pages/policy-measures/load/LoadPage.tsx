import { readSchool } from "@kansrijk/core/policy/readSchool";
import { schoolLoad, type Applies, type SchoolLoad } from "@kansrijk/core/policy/schoolLoad";
import type { SchoolFacts } from "@kansrijk/core/policy/schoolFacts";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useMemo } from "react";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { LoadChart } from "../../../charts/lazyCharts.ts";
import { Loading } from "../../../components/Loading.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Stat } from "../../../components/Stat.tsx";
import { MeasureTabs } from "../MeasureTabs.tsx";
import { POLICY } from "../policyMeasureWords.ts";
import { useMeasures } from "../useMeasures.ts";
import { LoadTable } from "./LoadTable.tsx";
import { loadSearch } from "./loadSearch.ts";
import { APPLIES, LOAD } from "./loadWords.ts";
import { SchoolForm } from "./SchoolForm.tsx";

/** With nothing in the address: a secondary school in the first autumn after the letter of 2023. */
const START = { sector: "vo", on: "2023-10-01" };

/** How many measures reach one school at once. */
export function LoadPage() {
  const text = useText();
  const search = useSearch({ from: "/maatregelen/druk" }) as Readonly<Record<string, string>>;
  const navigate = useNavigate({ from: "/maatregelen/druk" });
  const { lang: _lang, on = START.on, ...facts } = search;
  const given = { sector: START.sector, ...facts };
  const read = readSchool(given);
  const change = (changed: Readonly<Record<string, string>>) =>
    void navigate({
      search: (now) => ({ ...(now.lang ? { lang: now.lang } : {}), ...loadSearch({ on, ...given, ...changed }) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={text(POLICY.load)} lead={text(LOAD.lead)} above={<MeasureTabs />}>
      <SchoolForm given={{ on, ...given }} onChange={change} />
      {"faults" in read ? (
        <Notice type="error" live="alert">
          {read.faults.map((fault) => (
            <p key={fault.en}>{text(fault)}</p>
          ))}
        </Notice>
      ) : (
        <Result school={read.school} on={on} />
      )}
    </Page>
  );
}

const KINDS: readonly Applies[] = ["yes", "maybe", "no"];

function Result({ school, on }: { readonly school: SchoolFacts; readonly on: string }) {
  const text = useText();
  const { measures, letterDates } = useMeasures();
  const load = schoolLoad(school, on, measures, letterDates);
  const { count, items } = load;
  return (
    <section aria-labelledby="raakt" className="section">
      <h2 id="raakt" className="nl-heading nl-heading--level-2">
        {text(LOAD.result)}
      </h2>
      <dl className="stats" aria-live="polite">
        <Stat label={text(LOAD.atOnce)} value={String(count.yes)} />
        <Stat label={text(LOAD.asking)} value={String(count.asking)} />
        <Stat label={text(LOAD.planned)} value={String(count.planned)} />
        <Stat label={text(LOAD.maybe)} value={String(count.maybe)} />
      </dl>
      {KINDS.map((kind) => {
        const shown = items.filter(({ applies }) => applies === kind);
        return (
          <details key={kind} className="details" open={kind === "yes"}>
            <summary>
              {text(APPLIES[kind])} ({shown.length})
            </summary>
            <LoadTable items={shown} caption={text(APPLIES[kind])} />
          </details>
        );
      })}
      <YearFigure load={load} />
    </section>
  );
}

const yearName = (year: number): string => `${year}-${String(year + 1).slice(2)}`;

function YearFigure({ load: { years, on } }: { readonly load: SchoolLoad }) {
  const text = useText();
  const values = useMemo(
    () =>
      years.flatMap(({ year, yes, asking, maybe }) =>
        [asking, yes - asking, maybe].map((count, part) => ({ year: yearName(year), part, count })),
      ),
    [years],
  );
  const first = Number(on.slice(0, 4)) - (on.slice(5, 7) >= "08" ? 0 : 1);
  const parts = [text(LOAD.partAsks), text(LOAD.partFree), text(LOAD.partMaybe)];
  return (
    <DataFigure
      title={text(LOAD.figure)}
      summary={text(LOAD.figureSummary)}
      columns={[{ label: text(LOAD.year) }, ...parts.map((label) => ({ label, format: String }))]}
      rows={years.map(({ year, yes, asking, maybe }) => [yearName(year), asking, yes - asking, maybe])}
      file="druk-per-schooljaar"
    >
      <Suspense fallback={<Loading />}>
        <LoadChart values={values} parts={parts} chosen={yearName(first)} />
      </Suspense>
    </DataFigure>
  );
}

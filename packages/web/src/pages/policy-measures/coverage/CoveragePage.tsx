import { coverage, type Coverage } from "@kansrijk/core/policy/coverage";
import { DIMENSION_IDS, DIMENSIONS, type DimensionId } from "@kansrijk/core/policy/dimensions";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useMemo } from "react";
import { useText } from "../../../app/language.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { Page } from "../../../app/Page.tsx";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { HeatChart } from "../../../charts/lazyCharts.ts";
import { Field } from "../../../components/Field.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { MeasureTabs } from "../MeasureTabs.tsx";
import { POLICY } from "../policyMeasureWords.ts";
import { useMeasures } from "../useMeasures.ts";
import { coverageSearch, type CoverageSearch } from "./coverageSearch.ts";
import { COVERAGE, MARKS } from "./coverageWords.ts";

/** How many measures each cell of two divisions has, and where they are few. */
export function CoveragePage() {
  const text = useText();
  const search = useSearch({ from: "/maatregelen/dekking" });
  const { rows = "field", columns = "age", on, letter } = search;
  const { measures, letters, letterDates } = useMeasures();
  const result = useMemo(
    () => coverage(measures, { rows, columns, on, letter }, letterDates),
    [measures, rows, columns, on, letter, letterDates],
  );
  return (
    <Page title={text(POLICY.coverage)} lead={text(COVERAGE.lead)} above={<MeasureTabs />}>
      <Choices
        search={{ ...search, rows, columns }}
        letters={letters.map(({ id, title, date }) => ({ id, label: `${date.slice(0, 4)}: ${text(title)}` }))}
      />
      {rows === columns ? <p className="empty">{text(COVERAGE.same)}</p> : null}
      {rows !== columns && result.measures.length === 0 ? <p className="empty">{text(COVERAGE.nothing)}</p> : null}
      {rows !== columns && result.measures.length > 0 ? (
        <Result result={result} rows={rows} columns={columns} letter={letter} />
      ) : null}
    </Page>
  );
}

interface ChoicesProps {
  readonly search: CoverageSearch;
  readonly letters: readonly { readonly id: string; readonly label: string }[];
}

function Choices({ search, letters }: ChoicesProps) {
  const text = useText();
  const navigate = useNavigate({ from: "/maatregelen/dekking" });
  const change = (changed: Partial<Record<keyof CoverageSearch, string | undefined>>) =>
    void navigate({
      search: ({ lang }) => ({ ...(lang ? { lang } : {}), ...coverageSearch({ ...search, ...changed }) }),
      replace: true,
      resetScroll: false,
    });
  const options = DIMENSION_IDS.map((id) => ({ id, label: text(DIMENSIONS[id].label) }));
  return (
    <search aria-label={text(COVERAGE.choose)} className="panel panel--row no-print">
      <ChoiceField
        label={text(COVERAGE.rows)}
        value={search.rows}
        choices={options}
        onChoose={(id) => change({ rows: id })}
      />
      <ChoiceField
        label={text(COVERAGE.columns)}
        value={search.columns}
        choices={options}
        onChoose={(id) => change({ columns: id })}
      />
      <ChoiceField
        label={text(POLICY.letter)}
        value={search.letter}
        none={text(POLICY.all)}
        choices={letters}
        onChoose={(id) => change({ letter: id })}
      />
      <Field label={text(COVERAGE.on)} help={text(COVERAGE.onHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="date"
            aria-describedby={describedBy}
            className="control control--date"
            value={search.on ?? ""}
            onChange={(event) => change({ on: event.target.value })}
          />
        )}
      </Field>
    </search>
  );
}

interface ResultProps {
  readonly result: Coverage;
  readonly rows: DimensionId;
  readonly columns: DimensionId;
  readonly letter: string | undefined;
}

function Result({ result, rows, columns, letter }: ResultProps) {
  const text = useText();
  const rowNames = result.rows.map(({ label }) => text(label));
  const columnNames = result.columns.map(({ label }) => text(label));
  const few = result.cells.filter(({ mark }) => mark === "thin" || mark === "empty");
  const nameOf = (cell: Coverage["cells"][number]): string =>
    `${rowNames[result.rows.findIndex(({ id }) => id === cell.row)]} × ${columnNames[result.columns.findIndex(({ id }) => id === cell.column)]}`;
  return (
    <>
      <DataFigure
        title={text(COVERAGE.figure)}
        summary={`${result.measures.length} ${text(COVERAGE.count)}; ${text(COVERAGE.thin).toLowerCase()}: ${few.length}`}
        columns={[
          { label: `${text(DIMENSIONS[rows].label)} / ${text(DIMENSIONS[columns].label)}` },
          ...columnNames.map((label) => ({ label, format: String })),
        ]}
        rows={result.rows.map((row, index) => [
          rowNames[index]!,
          ...result.cells.filter((cell) => cell.row === row.id).map((cell) => cell.measures.length),
        ])}
        file={`maatregelen-${rows}-${columns}`}
      >
        <Suspense fallback={<Loading />}>
          <HeatPicture result={result} rowNames={rowNames} columnNames={columnNames} />
        </Suspense>
      </DataFigure>
      <ThinCells result={result} rows={rows} columns={columns} letter={letter} nameOf={nameOf} few={few} />
    </>
  );
}

interface ThinCellsProps extends ResultProps {
  readonly few: readonly Coverage["cells"][number][];
  readonly nameOf: (cell: Coverage["cells"][number]) => string;
}

/** Where few measures stand, with what would be expected. */
function ThinCells({ result, rows, columns, letter, few, nameOf }: ThinCellsProps) {
  const text = useText();
  return (
    <section aria-labelledby="dun" className="section">
      <h2 id="dun" className="nl-heading nl-heading--level-2">
        {text(COVERAGE.thin)}
      </h2>
      {few.length === 0 ? (
        <p className="empty">{text(COVERAGE.noThin)}</p>
      ) : (
        <PlainTable
          caption={text(COVERAGE.thin)}
          hideCaption
          columns={[
            { label: text(COVERAGE.cell) },
            { label: text(COVERAGE.number), numeric: true },
            { label: text(COVERAGE.expected), numeric: true },
            { label: text(COVERAGE.mark) },
          ]}
          rows={few.map((cell) => [
            <Link
              key="cell"
              to="/maatregelen"
              search={{ [rows]: cell.row, [columns]: cell.column, ...(letter === undefined ? {} : { letter }) }}
              className="nl-link"
            >
              {nameOf(cell)}
            </Link>,
            cell.measures.length,
            Math.round(cell.expected),
            text(MARKS[cell.mark]),
          ])}
        />
      )}
      <h3 className="nl-heading nl-heading--level-3">{text(COVERAGE.rule)}</h3>
      <p className="nl-paragraph">{text(result.rule)}</p>
    </section>
  );
}

interface HeatPictureProps {
  readonly result: Coverage;
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
}

function HeatPicture({ result, rowNames, columnNames }: HeatPictureProps) {
  const cells = useMemo(
    () =>
      result.cells.map((cell, index) => ({
        row: rowNames[Math.floor(index / columnNames.length)]!,
        column: columnNames[index % columnNames.length]!,
        count: cell.measures.length,
        mark: cell.mark,
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the names follow from the result
    [result],
  );
  return <HeatChart cells={cells} />;
}

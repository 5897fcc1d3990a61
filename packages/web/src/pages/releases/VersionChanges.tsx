import { changeText } from "@kansrijk/core/releases/changeText";
import type { ChangedRow, ReleaseFigure, VersionChange } from "@kansrijk/core/releases/compareVersions";
import type { Facets } from "@kansrijk/core/releases/publishedTable";
import { yearText } from "@kansrijk/core/indicators/figureText";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useQuery } from "@tanstack/react-query";
import { useLanguage, useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Problem } from "../../components/Problem.tsx";
import { numberText } from "../../i18n/format.ts";
import { changesQuery, facetsQuery } from "./releaseQueries.ts";
import { RELEASES } from "./releaseWords.ts";

/** So many differences are told one by one. */
const MOST_TOLD = 40;

interface VersionChangesProps {
  readonly dataset: string;
  readonly version: string;
}

export function VersionChanges({ dataset, version }: VersionChangesProps) {
  const text = useText();
  const { data, error } = useQuery(changesQuery(dataset, version));
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  const told = data.changes.slice(0, MOST_TOLD);
  const more = data.changes.length - told.length;
  const examples = data.changes.flatMap((change) => (change.kind === "values-changed" ? change.examples : []));
  return (
    <>
      <ul>
        {told.map((change) => (
          <li key={keyOf(change)}>{text(changeText(change))}</li>
        ))}
        {more > 0 ? (
          <li>
            {text(RELEASES.moreChanges)} {more} {text(RELEASES.moreOf)}
          </li>
        ) : null}
      </ul>
      {examples.length > 0 ? <Examples dataset={dataset} version={version} rows={examples} /> : null}
    </>
  );
}

function keyOf(change: VersionChange): string {
  return "id" in change ? `${change.kind} ${change.facet} ${change.id}` : change.kind;
}

function Examples({ dataset, version, rows }: VersionChangesProps & { readonly rows: readonly ChangedRow[] }) {
  const text = useText();
  const language = useLanguage();
  const { data, error } = useQuery(facetsQuery(dataset, version));
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  const labels = labelsOf(data.facets);
  const label = (id: string): string => (labels.has(id) ? text(labels.get(id)!) : id);
  const figure = ({ value, symbol }: ReleaseFigure): string =>
    value === null ? (symbol ?? "x") : numberText(value, language, 1);
  return (
    <>
      {data.notice === null ? null : <p className="generated">{text(data.notice)}</p>}
      <PlainTable
        caption={text(RELEASES.examples)}
        columns={[
          { label: text(RELEASES.what) },
          { label: text(RELEASES.was), numeric: true },
          { label: text(RELEASES.is), numeric: true },
        ]}
        rows={rows.map((row) => [
          [row.indicator, row.place, ...Object.values(row.groups)].map(label).concat(yearText(row.year)).join(", "),
          figure(row.before),
          figure(row.after),
        ])}
      />
    </>
  );
}

function labelsOf({ indicators, places, breakdowns }: Facets): ReadonlyMap<string, Text> {
  const all = [...indicators, ...places, ...breakdowns.flatMap(({ groups }) => groups)];
  return new Map(all.map(({ id, label }) => [id, label]));
}

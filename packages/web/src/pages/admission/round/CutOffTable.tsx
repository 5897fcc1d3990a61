import { useDeferredValue, useMemo, useState } from "react";
import type { ProgrammeOutcome } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { SearchField } from "../../../components/SearchField.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { numberText } from "../../../i18n/format.ts";
import { cutOffRows, type CutOffRow } from "./cutOffRows.ts";
import { programmeName } from "../programmeNames.ts";
import { ROUND } from "./roundWords.ts";

const MOST = 300;

/** Places and cut-offs, to be searched by name; a programme with more kinds of places has a row for each. */
export function CutOffTable({ programmes }: { readonly programmes: readonly ProgrammeOutcome[] }) {
  const text = useText();
  const language = useLanguage();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const rows = useMemo(() => cutOffRows(programmes, sought), [programmes, sought]);
  const count = new Set(rows.map(({ programme }) => programme.id)).size;
  return (
    <>
      <search className="no-print">
        <SearchField label={text(ROUND.search)} value={search} onType={setSearch} />
      </search>
      <output className="note">
        {numberText(count, language)} {text(ROUND.of)} {numberText(programmes.length, language)} {text(ROUND.shown)}
      </output>
      {rows.length === 0 ? <p className="empty">{text(ROUND.noProgrammes)}</p> : <Rows rows={rows.slice(0, MOST)} />}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly CutOffRow[] }) {
  const text = useText();
  const language = useLanguage();
  const number = (value: number) => numberText(value, language);
  return (
    <PlainTable
      caption={text(ROUND.cutOffs)}
      hideCaption
      tall
      columns={[
        { label: text(ROUND.programme) },
        { label: text(ROUND.part) },
        { label: text(ROUND.places), numeric: true },
        { label: text(ROUND.placed), numeric: true },
        { label: text(ROUND.lastClass), numeric: true },
        { label: text(ROUND.lastNumber), numeric: true },
      ]}
      rows={rows.map(({ programme, part, places, placed, cutoff }) => [
        programmeName(programme),
        text(part),
        number(places),
        number(placed),
        cutoff === null || cutoff.class === 0 ? "–" : number(cutoff.class),
        cutoff === null ? text(ROUND.room) : cutoff.class === 0 ? "–" : number(cutoff.number),
      ])}
    />
  );
}

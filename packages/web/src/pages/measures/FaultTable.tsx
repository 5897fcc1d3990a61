import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { MEASURES } from "./measuresWords.ts";

const SHOWN = 100;

/** What is wrong in the file: where, what stands there and what was expected. */
export function FaultTable({ faults }: { readonly faults: readonly TableFault[] }) {
  const text = useText();
  const columns = [MEASURES.row, MEASURES.column, MEASURES.value, MEASURES.expected].map((label) => ({
    label: text(label),
  }));
  const rows = faults
    .slice(0, SHOWN)
    .map(({ row, column, value, expected }) => [
      row === 0 ? text(MEASURES.wholeFile) : row,
      column,
      value === "" ? text(MEASURES.empty) : value,
      text(expected),
    ]);
  const rest = faults.length - rows.length;
  return (
    <>
      <Notice type="error" live="alert">
        <p className="nl-paragraph">
          <strong>{text(MEASURES.faults)}</strong>
        </p>
        <p className="nl-paragraph">{text(MEASURES.faultsHelp)}</p>
      </Notice>
      <PlainTable caption={text(MEASURES.faults)} hideCaption columns={columns} rows={rows} tall />
      {rest > 0 ? (
        <p className="note">
          {text(MEASURES.moreFaults)} {rest}
        </p>
      ) : null}
    </>
  );
}

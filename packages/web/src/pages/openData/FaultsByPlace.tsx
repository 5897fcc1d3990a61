import type { FileFault } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { OPEN } from "./openDataWords.ts";

const MOST = 200;

/** Every fault with its file, row, column, value and what was expected. */
export function FaultsByPlace({ faults }: { readonly faults: readonly FileFault[] }) {
  const text = useText();
  const language = useLanguage();
  if (faults.length === 0) return null;
  return (
    <PlainTable
      caption={`${text(OPEN.faults)} (${numberText(faults.length, language)})`}
      tall
      columns={[
        { label: text(OPEN.place) },
        { label: text(OPEN.row), numeric: true },
        { label: text(OPEN.column) },
        { label: text(OPEN.value) },
        { label: text(OPEN.expected) },
      ]}
      rows={faults
        .slice(0, MOST)
        .map(({ file, row, column, value, expected }) => [
          file,
          row === 0 ? "" : numberText(row, language),
          column,
          value,
          text(expected),
        ])}
    />
  );
}

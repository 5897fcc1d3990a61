import type { FileFault } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { DATA } from "./dataWords.ts";

const MOST = 200;

interface FaultTableProps {
  readonly faults: readonly FileFault[];
  /** Another name than faults, for what is only remarkable. */
  readonly caption?: string;
}

/** Every fault of a file by row and column, with the value that stands there and what was expected. */
export function FaultTable({ faults, caption }: FaultTableProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <PlainTable
        caption={`${caption ?? text(DATA.faults)} (${numberText(faults.length, language)})`}
        tall
        columns={[
          { label: text(DATA.row), numeric: true },
          { label: text(DATA.column) },
          { label: text(DATA.value) },
          { label: text(DATA.expected) },
        ]}
        rows={faults
          .slice(0, MOST)
          .map((fault) => [numberText(fault.row, language), fault.column, fault.value, text(fault.expected)])}
      />
      {faults.length > MOST ? <p className="note">{text(DATA.moreFaults)}</p> : null}
    </>
  );
}

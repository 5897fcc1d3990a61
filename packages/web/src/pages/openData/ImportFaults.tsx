import { ApiProblem } from "../../api/problem.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Problem } from "../../components/Problem.tsx";
import { numberText } from "../../i18n/format.ts";
import { OPEN } from "./openDataWords.ts";

const MOST = 200;

/** Why a file is refused: every fault with its place, its value and what was expected. */
export function ImportFaults({ error }: { readonly error: Error }) {
  const text = useText();
  const language = useLanguage();
  const faults = error instanceof ApiProblem ? (error.problem.faults ?? []) : [];
  return (
    <>
      <Problem error={error} />
      {faults.length === 0 ? null : (
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
      )}
    </>
  );
}

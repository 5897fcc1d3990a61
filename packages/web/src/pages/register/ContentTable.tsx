import type { QualityReport } from "@kansrijk/core/register/qualityReport";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText, shareText } from "../../i18n/format.ts";
import { REGISTER } from "./registerWords.ts";

/** Per table: rows, years, and the part of the cells that is blank. */
export function ContentTable({ quality }: { readonly quality: QualityReport }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(REGISTER.contents)}
      hideCaption
      columns={[
        { label: text(REGISTER.table) },
        { label: text(REGISTER.rows), numeric: true },
        { label: text(REGISTER.years) },
        { label: text(REGISTER.blanks) },
      ]}
      rows={quality.tables.map(({ table, rows, years, blanks }) => [
        <code key="table">{table}</code>,
        numberText(rows, language),
        years.length === 0 ? "" : `${years[0]!.year}-${years.at(-1)!.year + 1}`,
        blanks
          .filter(({ count }) => count > 0)
          .map(({ column, count }) => `${column} ${shareText(count / rows, language, 1)}`)
          .join(", ") || text(REGISTER.noBlanks),
      ])}
    />
  );
}

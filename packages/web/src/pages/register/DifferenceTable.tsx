import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import type { RegisterView } from "./registerQueries.ts";
import { REGISTER } from "./registerWords.ts";

/** Rows that came, went or changed since the version before. */
export function DifferenceTable({ rows }: { readonly rows: NonNullable<RegisterView["difference"]> }) {
  const text = useText();
  const language = useLanguage();
  const counts = ["before", "after", "added", "removed", "changed"] as const;
  return (
    <PlainTable
      caption={text(REGISTER.difference)}
      hideCaption
      columns={[
        { label: text(REGISTER.table) },
        ...counts.map((name) => ({ label: text(REGISTER[name]), numeric: true })),
      ]}
      rows={rows.map((row) => [
        <code key="table">{row.table}</code>,
        ...counts.map((name) => numberText(row[name], language)),
      ])}
    />
  );
}

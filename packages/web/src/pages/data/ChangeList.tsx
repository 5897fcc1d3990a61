import { qualityLines } from "@kansrijk/core/tables/quality/qualityLines";
import type { TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import { useLanguage } from "../../app/language.ts";

/** Years in the table, and what changed beside the previous one, in words. */
export function ChangeList({ quality }: { readonly quality: TableQuality }) {
  const language = useLanguage();
  const lines = qualityLines({ ...quality, columns: [], joins: [] }, language);
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

import type { ShownCell } from "@kansrijk/core/tables/stored/cellShown";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { QUALITY } from "./qualityWords.ts";
import { rowsQuery } from "./tableQueries.ts";

const ROWS = 10;
const LONGEST = 80;

/** The first rows as they are kept: a protected number is a band, such as 1-4. */
export function RowPreview({ id }: { readonly id: string }) {
  const text = useText();
  const { data } = useQuery(rowsQuery(id, ROWS));
  if (!data) return null;
  const shown = (cell: ShownCell) =>
    typeof cell === "string" ? (
      shortened(cell)
    ) : (
      <em className="note">{text(cell.unknown === "secret" ? QUALITY.secret : QUALITY.blank)}</em>
    );
  return (
    <PlainTable
      caption={text(QUALITY.preview)}
      columns={data.columns.map((label) => ({ label }))}
      rows={data.rows.map((cells) => cells.map(shown))}
    />
  );
}

/** The shape of a municipality is thousands of signs long. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

import { rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { dayText } from "../../i18n/format.ts";
import { PROMISES } from "./promiseWords.ts";
import { FactMark, StatusMark } from "./StatusMark.tsx";

/** The promises with their window and status, each with a link to its own page. */
export function PromiseTable({ rows, on }: { readonly rows: readonly PromiseRow[]; readonly on: string | undefined }) {
  const text = useText();
  const language = useLanguage();
  if (rows.length === 0) return <p className="empty">{text(PROMISES.none)}</p>;
  return (
    <PlainTable
      caption={text(PROMISES.listCaption)}
      columns={[
        { label: text(PROMISES.promise) },
        { label: text(PROMISES.what) },
        { label: text(PROMISES.due) },
        { label: text(PROMISES.lastDay) },
        { label: text(PROMISES.status) },
      ]}
      rows={rows.map((row) => [
        <Link
          key={rowName(row)}
          to="/beloften/$id"
          params={{ id: row.id }}
          search={on === undefined ? {} : { on }}
          className="nl-link"
        >
          {rowName(row)}
        </Link>,
        <>
          <strong>{text(row.subject)}</strong>
          <br />
          {text(row.text)}
        </>,
        `“${row.deadline.stated}”`,
        row.deadline.to === null ? text(PROMISES.noEnd) : dayText(row.deadline.to, language),
        <Standing key="status" row={row} />,
      ])}
    />
  );
}

/** The status, with a mark when it was not looked up or rests on an assumption. */
function Standing({ row: { status, basis } }: { readonly row: PromiseRow }) {
  const isFirm = basis === "stated" || basis === "found";
  return (
    <>
      <StatusMark status={status} /> {isFirm ? null : <FactMark status={basis} />}
    </>
  );
}

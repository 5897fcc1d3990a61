import { useEffect, useMemo } from "react";
import { useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { bandText } from "./bandText.ts";
import type { Protected } from "./disclosureApi.ts";
import { DISCLOSURE } from "./disclosureWords.ts";

/** What may be published, why the rest is hidden, and the file. */
export function ProtectedResult({ found }: { readonly found: Protected }) {
  const text = useText();
  const address = useMemo(() => URL.createObjectURL(new Blob([found.csv], { type: "text/csv" })), [found.csv]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const dimensions = Object.keys(found.cells[0]?.keys ?? {});
  const isRounded = found.cells.some((cell) => cell.status === "rounded");
  const columns = [
    ...dimensions.map((label) => ({ label })),
    { label: found.measure, numeric: true },
    { label: text(isRounded ? DISCLOSURE.method : DISCLOSURE.status) },
    { label: text(DISCLOSURE.band) },
  ];
  const rows = found.cells.map((cell) => [
    ...dimensions.map((name) => cell.keys[name]),
    cell.value === null ? text(DISCLOSURE.hiddenSign) : String(cell.value),
    cell.status === "published" ? "" : text(DISCLOSURE[cell.status]),
    cell.low === undefined ? "" : bandText({ low: cell.low, high: cell.high ?? null }, text),
  ]);
  const summary = isRounded
    ? ""
    : `${found.primary.length} ${text(DISCLOSURE.hiddenSmall)}, ${found.secondary.length} ${text(DISCLOSURE.hiddenOther)}. `;
  return (
    <>
      <Notice type="ok" live="status">
        <p className="nl-paragraph">{text(DISCLOSURE.safe)}</p>
        <p className="nl-paragraph">
          {summary}
          {text(found.optimal ? DISCLOSURE.optimal : DISCLOSURE.notOptimal)}
        </p>
      </Notice>
      <p>
        <a className="nl-link" href={address} download="beschermd.csv">
          {text(DISCLOSURE.download)}
        </a>
      </p>
      <p className="note">{text(DISCLOSURE.notForPublication)}</p>
      <PlainTable caption={text(DISCLOSURE.result)} columns={columns} rows={rows} tall />
    </>
  );
}

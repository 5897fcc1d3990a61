import { useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { bandText } from "./bandText.ts";
import type { Attacked } from "./disclosureApi.ts";
import { DISCLOSURE } from "./disclosureWords.ts";

/** What a reader of the table can work out of the numbers that it hides. */
export function AttackResult({ found }: { readonly found: Attacked }) {
  const text = useText();
  if (found.hidden.length === 0)
    return (
      <Notice type="info" live="status">
        {text(DISCLOSURE.nothingHidden)}
      </Notice>
    );
  const dimensions = Object.keys(found.hidden[0]!.keys);
  const columns = [
    ...dimensions.map((label) => ({ label })),
    { label: text(DISCLOSURE.shown) },
    { label: text(DISCLOSURE.canBe) },
  ];
  const rows = found.hidden.map((cell) => {
    const band = bandText(cell, text);
    return [
      ...dimensions.map((name) => cell.keys[name]),
      cell.shown,
      cell.exact ? <strong key="band">{band}</strong> : band,
    ];
  });
  return (
    <>
      <Notice type={found.exact.length > 0 ? "warning" : "ok"} live="status">
        {found.exact.length > 0 ? `${text(DISCLOSURE.exact)} ${found.exact.length}` : text(DISCLOSURE.noneExact)}
      </Notice>
      <PlainTable caption={text(DISCLOSURE.attackResult)} columns={columns} rows={rows} tall />
    </>
  );
}

import { useLanguage, useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import type { ImportOutcome } from "./openDataQueries.ts";
import { OPEN } from "./openDataWords.ts";

/** So many records are named. */
const MOST_NAMED = 50;

/** What a file changes or has changed: added, changed with the parts, removed. */
export function ImportPreview({ outcome }: { readonly outcome: ImportOutcome }) {
  const text = useText();
  const language = useLanguage();
  const { dryRun, added, changed, removed, unchanged, left } = outcome;
  const isNothing = added.length + changed.length + removed.length === 0;
  const named = (ids: readonly string[]): string =>
    `${ids.slice(0, MOST_NAMED).join("; ")}${ids.length > MOST_NAMED ? " …" : ""}`;
  const row = (label: { nl: string; en: string }, ids: readonly string[]) => [
    text(label),
    numberText(ids.length, language),
    named(ids),
  ];
  return (
    <>
      <Notice type={dryRun ? "info" : "ok"} live="status">
        {text(isNothing ? OPEN.nothing : dryRun ? OPEN.dryDone : OPEN.kept)}
      </Notice>
      <PlainTable
        caption={text(OPEN.changes)}
        columns={[{ label: text(OPEN.what) }, { label: text(OPEN.count), numeric: true }, { label: text(OPEN.which) }]}
        rows={[
          row(OPEN.added, added),
          row(
            OPEN.changed,
            changed.map(({ id, parts }) => `${id} (${parts.join(", ")})`),
          ),
          row(OPEN.removed, removed),
          [text(OPEN.unchanged), numberText(unchanged, language), ""],
          [text(OPEN.left), numberText(left, language), ""],
        ]}
      />
    </>
  );
}

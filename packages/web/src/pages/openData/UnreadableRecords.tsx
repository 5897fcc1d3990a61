import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import type { CollectionView } from "./openDataQueries.ts";
import { UNREADABLE } from "./unreadableWords.ts";

/** What was kept and can no longer be read, why, and what to do; nothing when all can be read. */
export function UnreadableRecords({ collections }: { readonly collections: readonly CollectionView[] }) {
  const text = useText();
  const rows = collections.flatMap(({ one, unreadable }) =>
    unreadable.map(({ id, version, why }) => [text(one), id, String(version), text(why)]),
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="onleesbaar" className="section">
      <h2 id="onleesbaar" className="nl-heading nl-heading--level-2">
        {text(UNREADABLE.title)} ({rows.length})
      </h2>
      <p className="nl-paragraph">{text(UNREADABLE.lead)}</p>
      <PlainTable
        caption={text(UNREADABLE.title)}
        hideCaption
        columns={[
          { label: text(UNREADABLE.kind) },
          { label: text(UNREADABLE.id) },
          { label: text(UNREADABLE.version), numeric: true },
          { label: text(UNREADABLE.why) },
        ]}
        rows={rows}
      />
      <h3 className="nl-heading nl-heading--level-3">{text(UNREADABLE.what)}</h3>
      <ul>
        <li>{text(UNREADABLE.again)}</li>
        <li>{text(UNREADABLE.damaged)}</li>
      </ul>
    </section>
  );
}

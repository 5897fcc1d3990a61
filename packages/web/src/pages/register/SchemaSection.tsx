import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import type { RegisterSchema, SchemaColumn, SchemaTable } from "./registerQueries.ts";
import { KIND, REGISTER } from "./registerWords.ts";
import { StarDiagram } from "./StarDiagram.tsx";

/** The tables of every register: a picture of how they refer to each other, their columns, and the codes. */
export function SchemaSection({ schema }: { readonly schema: RegisterSchema }) {
  const text = useText();
  return (
    <section aria-labelledby="opbouw" className="section">
      <h2 id="opbouw" className="nl-heading nl-heading--level-2">
        {text(REGISTER.schema)}
      </h2>
      <p className="nl-paragraph section__lead">{text(REGISTER.schemaLead)}</p>
      <StarDiagram tables={schema.tables} />
      {schema.tables.map((table) => (
        <TableDetails key={table.id} table={table} />
      ))}
      <h3 className="nl-heading nl-heading--level-3 register-heading">{text(REGISTER.codes)}</h3>
      {schema.codeLists.map(({ id, codes }) => (
        <details key={id} id={`codes-${id}`}>
          <summary>
            <code>{id}</code> ({codes.length})
          </summary>
          <PlainTable
            caption={id}
            hideCaption
            columns={[{ label: text(REGISTER.code) }, { label: text(REGISTER.label) }]}
            rows={codes.map(({ code, label }) => [<code key="code">{code}</code>, text(label)])}
          />
        </details>
      ))}
    </section>
  );
}

function TableDetails({ table }: { readonly table: SchemaTable }) {
  const text = useText();
  return (
    <details>
      <summary>
        <code>{table.id}</code> {text(table.title)}: {text(table.grain)}
      </summary>
      <PlainTable
        caption={text(table.title)}
        hideCaption
        columns={[{ label: text(REGISTER.column) }, { label: text(REGISTER.kind) }, { label: text(REGISTER.meaning) }]}
        rows={table.columns.map((column) => [
          <code key="column">{column.id}</code>,
          <KindText key="kind" column={column} />,
          text(column.label),
        ])}
      />
    </details>
  );
}

function KindText({ column: { kind, list, low, high, nullable, refersTo } }: { readonly column: SchemaColumn }) {
  const text = useText();
  const range = low === null && high === null ? "" : ` ${low ?? ""}..${high ?? ""}`;
  return (
    <>
      {text(KIND[kind] ?? { nl: kind, en: kind })}
      {list === null ? range : null}
      {list === null ? null : (
        <>
          {" "}
          <a className="nl-link" href={`#codes-${list}`}>
            {list}
          </a>
        </>
      )}
      {refersTo === null ? null : `, ${text(REGISTER.refers)} ${refersTo}`}
      {nullable ? `, ${text(REGISTER.mayBeBlank)}` : null}
    </>
  );
}

import type { ReportBars, ReportBlock } from "@kansrijk/core/progress/progressReport";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { SeriesBlock } from "./SeriesBlock.tsx";

/** One part of the report on the page; the PDF shows the same parts in its own way. */
export function ReportBlockView({ block, file }: { readonly block: ReportBlock; readonly file: string }) {
  const text = useText();
  switch (block.kind) {
    case "paragraph":
      return <p className="nl-paragraph">{text(block.text)}</p>;
    case "notice":
      return <p className="generated">{text(block.text)}</p>;
    case "heading":
      return <h3 className="nl-heading nl-heading--level-3">{text(block.text)}</h3>;
    case "list":
      return (
        <ul className="utrecht-unordered-list">
          {block.items.map((item) => (
            <li key={item.nl}>{text(item)}</li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl className="facts">
          {block.items.map(({ label, value }) => (
            <div key={label.nl} className="facts__row">
              <dt>{text(label)}</dt>
              <dd>{text(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return (
        <PlainTable
          caption={text(block.caption)}
          columns={block.columns.map(({ label, numeric }) => ({ label: text(label), numeric }))}
          rows={block.rows.map((row) => row.map((cell) => text(cell)))}
        />
      );
    case "series":
      return <SeriesBlock block={block} file={file} />;
    case "bars":
      return <Bars block={block} />;
  }
}

function Bars({ block }: { readonly block: ReportBars }) {
  const text = useText();
  const most = Math.max(...block.items.map(({ value }) => value), 1);
  return (
    <figure className="figure">
      <figcaption className="figure__title">{text(block.caption)}</figcaption>
      <dl className="bars">
        {block.items.map(({ label, value, shown }) => (
          <div key={label.nl} className="bars__row">
            <dt>{text(label)}</dt>
            <dd>
              <span className="bars__bar" style={{ inlineSize: `${(value / most) * 60}%` }} aria-hidden="true" />
              {text(shown)}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

import type { FrozenView } from "@kansrijk/core/exports/permalinkView";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ReactNode } from "react";
import { useText } from "../../app/language.ts";
import { PERMALINK } from "./permalinkWords.ts";

interface FrozenDefinitionProps {
  readonly definition: FrozenView["definitions"][number];
  readonly protection: Text | undefined;
}

/** What was measured, in the words of then, with the whole text of the file. */
export function FrozenDefinition({ definition, protection }: FrozenDefinitionProps) {
  const text = useText();
  const { title, question, parts, formula, equality, assumed, sources, file } = definition;
  return (
    <div>
      <h3 className="nl-heading nl-heading--level-3">{text(title)}</h3>
      <p className="nl-paragraph">{text(question)}</p>
      <dl className="definition">
        {parts.map((part) => (
          <Item key={part.label.nl} label={part.label}>
            {text(part.text)}
          </Item>
        ))}
        <Item label={PERMALINK.formula}>{text(formula)}</Item>
        <Item label={PERMALINK.equality}>{text(equality)}</Item>
        {assumed.map((line) => (
          <Item key={line.nl} label={PERMALINK.assumed}>
            {text(line)}
          </Item>
        ))}
        <Item label={PERMALINK.sources}>
          <ul className="plain-list stack">
            {sources.map(({ title, link }) => (
              <li key={`${title} ${link}`}>
                <a href={link} className="nl-link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Item>
        {protection ? <Item label={PERMALINK.protection}>{text(protection)}</Item> : null}
      </dl>
      <details className="details">
        <summary>
          {text(PERMALINK.definitionFile)}: {file}
        </summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
        <section className="scroll scroll--tall" tabIndex={0} aria-label={file}>
          <pre>{definition.text}</pre>
        </section>
      </details>
    </div>
  );
}

function Item({ label, children }: { readonly label: Text; readonly children: ReactNode }) {
  const text = useText();
  return (
    <div className="definition__item">
      <dt>{text(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

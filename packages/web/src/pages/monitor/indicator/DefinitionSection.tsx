import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ReactNode } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { CopyText } from "../../../components/CopyText.tsx";
import { StatusBadge } from "../../../components/StatusBadge.tsx";
import { dayText } from "../../../i18n/format.ts";
import type { IndicatorDetail } from "../../../monitor/monitorTypes.ts";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { PublishedFigures } from "./PublishedFigures.tsx";

/** What is measured, how, by which notion of equality, from which sources, and what is assumed. */
export function DefinitionSection({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { indicator } = view;
  const [table] = view.tables;
  const { population, numerator, denominator, leftOut } = indicator.definition;
  return (
    <section aria-labelledby="definitie" className="section">
      <h2 id="definitie" className="nl-heading nl-heading--level-2">
        {text(INDICATOR.definitionTitle)}
      </h2>
      <dl className="definition">
        <Item label={INDICATOR.population}>{text(population)}</Item>
        {numerator ? <Item label={INDICATOR.numerator}>{text(numerator)}</Item> : null}
        {denominator ? <Item label={INDICATOR.denominator}>{text(denominator)}</Item> : null}
        {leftOut ? <Item label={INDICATOR.leftOut}>{text(leftOut)}</Item> : null}
        <Item label={INDICATOR.formula}>{text(indicator.formula)}</Item>
        <Item label={INDICATOR.equality}>{text(indicator.equality.label)}</Item>
        <Item label={INDICATOR.field}>
          {indicator.field}. {text(indicator.fieldTitle)}
        </Item>
        <Item label={INDICATOR.sources}>
          <Sources indicator={indicator} />
        </Item>
        {indicator.assumed.length === 0 ? null : (
          <Item label={INDICATOR.assumed}>
            <Lines lines={indicator.assumed} />
          </Item>
        )}
        {table ? <Item label={INDICATOR.protection}>{text(table.protection)}</Item> : null}
        {table ? <Explanation table={table} indicator={indicator} /> : null}
        {table && table.whatIf.length > 0 ? (
          <Item label={INDICATOR.whatIf}>
            <Lines lines={table.whatIf} />
          </Item>
        ) : null}
      </dl>
      <PublishedFigures view={view} />
      {table ? <Versions table={table} file={indicator.file} /> : null}
    </section>
  );
}

function Versions({ table, file }: { readonly table: IndicatorTable; readonly file: string }) {
  const text = useText();
  return (
    <details className="details">
      <summary>{text(INDICATOR.versions)}</summary>
      <dl className="receipt">
        <dt>
          {text(INDICATOR.dataVersion)}: {table.data.title}
        </dt>
        <dd>
          <CopyText label={text(INDICATOR.dataVersion)} value={table.data.sha256} />
        </dd>
        <dt>
          {text(INDICATOR.definitionVersion)}: {file}
        </dt>
        <dd>
          <CopyText label={text(INDICATOR.definitionVersion)} value={table.definition} />
        </dd>
      </dl>
    </details>
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

/** How this figure came about, apart from what the definition above already says. */
function Explanation({ table, indicator }: { readonly table: IndicatorTable; readonly indicator: IndicatorDetail }) {
  const { population, numerator, denominator, leftOut } = indicator.definition;
  const said = new Set([population, numerator, denominator, leftOut, indicator.formula].map((words) => words?.nl));
  const lines = table.explanation.filter(({ nl }) => !said.has(nl));
  return lines.length === 0 ? null : (
    <Item label={INDICATOR.explanation}>
      <Lines lines={lines} />
    </Item>
  );
}

function Lines({ lines }: { readonly lines: readonly Text[] }) {
  const text = useText();
  return (
    <ul className="plain-list stack">
      {lines.map((line) => (
        <li key={line.nl}>{text(line)}</li>
      ))}
    </ul>
  );
}

function Sources({ indicator }: { readonly indicator: IndicatorDetail }) {
  const language = useLanguage();
  return (
    <ul className="plain-list stack">
      {indicator.sources.map(({ title, link, date, status }) => (
        <li key={link}>
          <a href={link} className="nl-link">
            {title}
          </a>
          {date ? `, ${dayText(date, language)}` : ""} <StatusBadge status={status} />
        </li>
      ))}
    </ul>
  );
}

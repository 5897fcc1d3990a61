import type { PisaFigure } from "@kansrijk/core/pisa/pisaEstimate";
import { useLanguage, useText } from "../../app/language.ts";
import { Stat } from "../../components/Stat.tsx";
import { SHARES, TENTHS } from "./formats.ts";
import type { CountryRow } from "./MeasuresSection.tsx";
import { UNICEF } from "./unicefWords.ts";

/** The measures of the chosen country as figures, each with its margin. */
export function CountryStats({ row }: { readonly row: CountryRow }) {
  const text = useText();
  const language = useLanguage();
  const [tenths, shares] = [TENTHS[language], SHARES[language]];
  const stat = (label: string, figure: PisaFigure | undefined, format: (value: number) => string) =>
    figure === undefined || figure.estimate === null ? null : (
      <Stat label={label} value={format(figure.estimate)} note={marginText(figure, format, text(UNICEF.noMargin))} />
    );
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3 section__part">{row.name}</h3>
      <dl className="stats">
        {stat(text(UNICEF.spreadTitle), row.spread, tenths)}
        {stat(text(UNICEF.coreTitle), row.core, shares)}
      </dl>
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(UNICEF.others)}</h3>
      <dl className="stats stats--small">
        {stat(text(UNICEF.national), row.national, shares)}
        {stat(text(UNICEF.gradient), row.gradient, tenths)}
        {stat(text(UNICEF.rSquared), row.gradient?.parts["rSquared"], shares)}
        {stat(text(UNICEF.mean), row.mean, tenths)}
      </dl>
    </>
  );
}

function marginText({ low, high }: PisaFigure, format: (value: number) => string, none: string): string {
  return low === null || high === null ? none : `95%: ${format(low)} – ${format(high)}`;
}

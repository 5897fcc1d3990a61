import type { MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Sparkline } from "../../charts/Sparkline.tsx";
import { cellFigure, intervalText, SYMBOLS, yearText } from "../../monitor/figureText.ts";
import { MONITOR } from "./monitorWords.ts";
import { compareText, gapText, trendText } from "./tileTexts.ts";

interface IndicatorTileProps {
  readonly tile: MonitorTile;
  readonly search: Readonly<Record<string, unknown>>;
  /** A figure of another year says so. */
  readonly usualYear: number;
}

/** One indicator of a place: the figure with its interval, the gap between groups, how it went, and the country beside it. */
export function IndicatorTile({ tile, search, usualYear }: IndicatorTileProps) {
  const text = useText();
  const language = useLanguage();
  const interval = intervalText(tile, tile, language);
  const points = tile.series.map(({ year, value }) => ({ time: year, value, low: null, high: null }));
  return (
    <li className="tile">
      <h3 className="tile__title">
        <Link to="/monitor/$indicator" params={{ indicator: tile.indicator }} search={search} className="nl-link">
          {text(tile.title)}
        </Link>{" "}
        {tile.indicative ? (
          <span className="badge badge--assumed" title={text(MONITOR.indicativeHelp)}>
            {text(MONITOR.indicative)}
          </span>
        ) : null}
      </h3>
      <p className="tile__figure">
        <span className="tile__value">
          {cellFigure(tile, tile, language)} <Sparkline points={points} />
        </span>
        <span className="tile__interval">
          {tile.symbol
            ? text(SYMBOLS[tile.symbol])
            : interval
              ? `${text(MONITOR.interval)} ${interval}`
              : text(MONITOR.noInterval)}
          {tile.year === usualYear ? null : `, ${yearText(tile.year)}`}
          {tile.year === usualYear ? <span className="visually-hidden">, {yearText(tile.year)}</span> : null}
        </span>
      </p>
      <dl className="tile__facts">
        <Fact label={text(MONITOR.gapLabel)} value={gapText(tile, language)} isStrong={tile.gap?.certain ?? false} />
        <Fact label={text(MONITOR.trendLabel)} value={trendText(tile, language)} />
        {tile.compare.length === 0 ? null : (
          <Fact label={text(MONITOR.compareLabel)} value={compareText(tile, language)} />
        )}
      </dl>
    </li>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly isStrong?: boolean;
}

function Fact({ label, value, isStrong = false }: FactProps) {
  return (
    <div className="tile__fact">
      <dt>{label}</dt>
      <dd className={isStrong ? "tile__strong" : undefined}>{value}</dd>
    </div>
  );
}

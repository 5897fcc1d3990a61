import { NUMBER_STATES, type NumberState } from "@kansrijk/core/tables/stored/storage";
import { useLanguage, useText } from "../../app/language.ts";
import { shareText } from "../../i18n/format.ts";
import { STATE } from "./qualityWords.ts";

const WIDTH = 120;
const HEIGHT = 12;

/** From full to open: the picture can be read without colour, and the same shares stand in words beside it. */
const FILL: Readonly<Record<NumberState, string>> = {
  exact: "var(--k-chart-main)",
  band: "var(--k-chart-soft)",
  secret: "var(--k-subtle)",
  blank: "none",
};

interface StateBarProps {
  readonly cells: Readonly<Record<NumberState, number>>;
}

/** The cells of a column in one bar: exact, band, secret, blank. */
export function StateBar({ cells }: StateBarProps) {
  const text = useText();
  const language = useLanguage();
  const total = NUMBER_STATES.reduce((sum, state) => sum + cells[state], 0);
  const parts = NUMBER_STATES.filter((state) => cells[state] > 0).map((state) => ({
    state,
    share: cells[state] / total,
    before: NUMBER_STATES.slice(0, NUMBER_STATES.indexOf(state)).reduce((sum, other) => sum + cells[other], 0) / total,
  }));
  return (
    <span className="state-bar">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {parts.map(({ state, share, before }) => (
          <rect
            key={state}
            x={before * WIDTH}
            y={0.5}
            width={share * WIDTH}
            height={HEIGHT - 1}
            fill={FILL[state]}
            stroke="var(--k-subtle)"
            strokeWidth={0.5}
          />
        ))}
      </svg>{" "}
      {parts.map(({ state, share }) => `${shareText(share, language, 1)} ${text(STATE[state])}`).join(", ")}
    </span>
  );
}

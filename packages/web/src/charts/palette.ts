/** Colours of the charts, from the style sheet (styles/theme.css); never the only carrier of meaning. */
export const PALETTE = {
  main: "var(--k-chart-main)",
  soft: "var(--k-chart-soft)",
  gain: "var(--k-gain)",
  loss: "var(--k-loss)",
  axis: "var(--k-subtle)",
  line: "var(--k-line)",
} as const;

import type { Figure } from "../figure.ts";
import { figureCell } from "./figureCell.ts";
import type { Cell } from "./cell.ts";

const percentage = figureCell({ mark: "either", min: 0, max: 100, sign: "%" });

/** A pass rate as DUO writes it: `83,3%`, `83.3`, and `,0%` for zero. */
export const passRate: Cell<Figure> = {
  ...percentage,
  read: (text) => percentage.read(text.startsWith(",") ? `0${text}` : text),
};

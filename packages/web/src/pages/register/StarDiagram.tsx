import { useText } from "../../app/language.ts";
import type { SchemaTable } from "./registerQueries.ts";
import { REGISTER } from "./registerWords.ts";

const [BOX_WIDTH, BOX_HEIGHT, GAP, APART] = [170, 30, 12, 230];
const WIDTH = 2 * BOX_WIDTH + APART;

/** Facts on the left, what they refer to on the right, a line per reference. The tables below say the same in words. */
export function StarDiagram({ tables }: { readonly tables: readonly SchemaTable[] }) {
  const text = useText();
  const facts = tables.filter(({ yearly }) => yearly);
  const others = tables.filter(({ yearly }) => !yearly);
  const height = Math.max(facts.length, others.length) * (BOX_HEIGHT + GAP);
  const middleOf = (list: readonly SchemaTable[], id: string): number =>
    ((list.findIndex((table) => table.id === id) + 0.5) * height) / list.length;
  const lines = facts.flatMap((fact) =>
    [...new Set(fact.columns.map(({ refersTo }) => refersTo))].flatMap((to) =>
      to !== null && others.some(({ id }) => id === to) ? [{ from: fact.id, to }] : [],
    ),
  );
  const label = `${text(REGISTER.diagram)}: ${lines.map(({ from, to }) => `${from} - ${to}`).join(", ")}`;
  return (
    <figure>
      <svg viewBox={`-1 -1 ${WIDTH + 2} ${height + 2}`} className="star-diagram" aria-hidden="true">
        {lines.map(({ from, to }) => {
          const [a, b] = [middleOf(facts, from), middleOf(others, to)];
          const middle = BOX_WIDTH + APART / 2;
          return (
            <path
              key={`${from} ${to}`}
              className="star-diagram__line"
              d={`M${BOX_WIDTH} ${a} C${middle} ${a} ${middle} ${b} ${BOX_WIDTH + APART} ${b}`}
            />
          );
        })}
        {[
          ...facts.map((table) => [table.id, 0, facts] as const),
          ...others.map((table) => [table.id, BOX_WIDTH + APART, others] as const),
        ].map(([id, x, list]) => (
          <g key={id} transform={`translate(${x} ${middleOf(list, id) - BOX_HEIGHT / 2})`}>
            <rect className="star-diagram__box" width={BOX_WIDTH} height={BOX_HEIGHT} rx={3} />
            <text
              className="star-diagram__text"
              x={BOX_WIDTH / 2}
              y={BOX_HEIGHT / 2}
              dominantBaseline="central"
              textAnchor="middle"
            >
              {id}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="visually-hidden">{label}</figcaption>
    </figure>
  );
}

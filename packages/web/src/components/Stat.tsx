import type { ReactNode } from "react";

interface StatProps {
  readonly label: string;
  readonly value: string;
  readonly note?: ReactNode;
  readonly tone?: "gain" | "loss";
}

/** One figure of a summary; stands in a `dl`. */
export function Stat({ label, value, note, tone }: StatProps) {
  return (
    <div className={`stat${tone ? ` stat--${tone}` : ""}`}>
      <dt className="stat__label">{label}</dt>
      <dd className="stat__value">{value}</dd>
      {note === undefined ? null : <dd className="stat__note">{note}</dd>}
    </div>
  );
}

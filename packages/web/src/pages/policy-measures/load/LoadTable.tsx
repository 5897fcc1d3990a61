import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import { ASKS, STATES } from "@kansrijk/core/policy/policyMeasure";
import type { LoadItem } from "@kansrijk/core/policy/schoolLoad";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { POLICY } from "../policyMeasureWords.ts";
import { LOAD } from "./loadWords.ts";

/** Measures with what they ask and why they do or do not apply. */
export function LoadTable({ items, caption }: { readonly items: readonly LoadItem[]; readonly caption: string }) {
  const text = useText();
  return (
    <PlainTable
      caption={caption}
      hideCaption
      columns={[LOAD.measure, LOAD.asks, LOAD.why].map((label) => ({ label: text(label) }))}
      rows={items.map((item) => [
        <div key="measure">
          <Link to="/maatregelen/$measure" params={{ measure: item.id }} className="nl-link">
            {text(item.title)}
          </Link>
          <span className="note note--block">
            {text(STATES[item.state])}
            {item.gives === undefined ? "" : `; ${text(item.gives)}`}
          </span>
        </div>,
        item.asks.map((ask) => text(ASKS[ask])).join(", ") || text(POLICY.nothing),
        <Why key="why" item={item} />,
      ])}
    />
  );
}

/** Of a measure that does not apply, only what stands in the way. */
function Why({ item }: { readonly item: LoadItem }) {
  const text = useText();
  const shown = item.applies === "yes" ? item.why : item.why.filter(({ met }) => met !== "yes");
  return (
    <ul className="plain-list load-why">
      {shown.map((fact) => (
        <li key={fact.text.en}>{text(fact.text)}</li>
      ))}
      <li className="note">
        {text(LOAD.condition)}: {text(item.condition)} ({text(FACT_STATUS[item.conditionStatus])})
        {item.period.fromLetter ? ` ${text(LOAD.fromLetter)}.` : ""}
      </li>
    </ul>
  );
}

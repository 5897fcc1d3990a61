import type { CoalitionCheck } from "@kansrijk/core/network/checkCoalition";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { COALITION } from "./coalitionWords.ts";

interface CheckViewProps {
  readonly check: CoalitionCheck;
  readonly nameOf: (id: string) => string;
}

/** What makes a coalition complete, who meets it, and what is missing. */
export function CheckView({ check, nameOf }: CheckViewProps) {
  const text = useText();
  return (
    <Notice type={check.isComplete && check.faults.length === 0 ? "ok" : "warning"} live="status">
      <p>
        <strong>{text(check.explanation)}</strong>
      </p>
      <ul>
        {check.requirements.map(({ id, text: what, isMet, by }) => (
          <li key={id}>
            {text(what)}: {text(isMet ? COALITION.met : COALITION.unmet)}
            {by.length > 0 ? ` (${by.map(nameOf).join(", ")})` : ""}
          </li>
        ))}
      </ul>
      <Told title={COALITION.needed} items={check.missing} />
      <Told title={COALITION.faults} items={check.faults} />
      <Told title={COALITION.remarks} items={check.remarks} />
    </Notice>
  );
}

function Told({ title, items }: { readonly title: Text; readonly items: readonly Text[] }) {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <>
      <p>{text(title)}:</p>
      <ul>
        {items.map((item) => (
          <li key={item.en}>{text(item)}</li>
        ))}
      </ul>
    </>
  );
}

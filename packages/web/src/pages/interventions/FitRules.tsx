import type { Suggestions } from "@kansrijk/core/interventions/suggestInterventions";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { FIT, INTERVENTIONS } from "./interventionWords.ts";

/** Every rule with its weight, and what would have come first without it. */
export function FitRules({ found }: { readonly found: Suggestions }) {
  const text = useText();
  const titles = new Map(found.suggested.map(({ id, title }) => [id, text(title)]));
  const names = (ids: readonly string[]): string => ids.map((id) => titles.get(id) ?? id).join("; ");
  const without = (rule: string): string => names(found.sensitivity.find((item) => item.rule === rule)?.top ?? []);
  const hasOther = found.sensitivity.length > 0;
  return (
    <section aria-labelledby="regels" className="section">
      <h2 id="regels" className="nl-heading nl-heading--level-2">
        {text(FIT.rules)}
      </h2>
      <p className="nl-paragraph">{text(hasOther ? FIT.weightText : FIT.sameOrder)}</p>
      <PlainTable
        caption={`${text(FIT.rules)} (${text(INTERVENTIONS.title).toLowerCase()})`}
        hideCaption
        columns={[
          { label: text(FIT.rule) },
          { label: text(FIT.weight), numeric: true },
          ...(hasOther ? [{ label: text(FIT.top) }] : []),
        ]}
        rows={found.rules.map(({ id, text: rule, weight }) => [text(rule), weight, ...(hasOther ? [without(id)] : [])])}
      />
    </section>
  );
}

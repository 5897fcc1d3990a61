import type { ParameterEntry } from "@kansrijk/core/rules/schema";
import { useLanguage, useText } from "../../app/language.ts";
import { useHash } from "../../app/useScrollToHash.ts";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { dayText } from "../../i18n/format.ts";
import { parameterText } from "../../i18n/unitText.ts";
import { valueText } from "../../i18n/valueWords.ts";
import { RULES } from "./ruleWords.ts";

/** One value of a rule: what it is, where it stands, how firm it is; stands in a `dl`. */
export function ParameterItem({ id, entry }: { readonly id: string; readonly entry: ParameterEntry }) {
  const text = useText();
  const language = useLanguage();
  const pointed = useHash() === id;
  const others = entry.options?.filter((option) => option !== entry.value) ?? [];
  return (
    <div className={`parameter${pointed ? " parameter--pointed" : ""}`} id={id}>
      <dt className="parameter__label">{text(entry.label)}</dt>
      <dd className="parameter__value">
        {parameterText(entry.value, entry.unit, language)} <StatusBadge status={entry.status} />
      </dd>
      <dd className="note">
        {text(RULES.article)}:{" "}
        <a className="nl-link" href={entry.link}>
          {entry.article}
        </a>
        , {text(RULES.lastChecked)} {dayText(entry.lastChecked, language)}
      </dd>
      {others.length === 0 ? null : (
        <dd className="note">
          {text(RULES.options)}: {others.map((option) => text(valueText(option))).join("; ")}
        </dd>
      )}
      {entry.derivation ? (
        <dd>
          <details className="details details--small">
            <summary>{text(RULES.derivation)}</summary>
            <p className="nl-paragraph">{text(entry.derivation)}</p>
          </details>
        </dd>
      ) : null}
    </div>
  );
}

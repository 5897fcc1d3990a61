import type { Run } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { dayText, numberText } from "../../i18n/format.ts";
import { RUNS } from "./runWords.ts";

/** Everything the outcome depends on, with the hashes by which it can be checked. */
export function ReceiptView({ receipt }: { readonly receipt: Run["receipt"] }) {
  const text = useText();
  const language = useLanguage();
  const { id, inputs, rules, code, seed, output } = receipt;
  return (
    <details className="details">
      <summary>{text(RUNS.receipt)}</summary>
      <dl className="receipt">
        <dt>{text(RUNS.receiptId)}</dt>
        <dd>
          <code className="hash">{id}</code>
        </dd>
        <dt>{text(RUNS.inputs)}</dt>
        {inputs.map((input) => (
          <dd key={input.sha256}>
            {input.name} ({input.kind}) <code className="hash">{input.sha256}</code>
          </dd>
        ))}
        <dt>{text(RUNS.rules)}</dt>
        {rules.map((rule) => (
          <dd key={rule.sha256}>
            {rule.regulation}, {text(RUNS.validFrom)} {dayText(rule.validFrom, language)}{" "}
            <code className="hash">{rule.sha256}</code>
          </dd>
        ))}
        <dt>{text(RUNS.code)}</dt>
        <dd>
          {code.version} <code className="hash">{code.sha256}</code>
        </dd>
        {seed === null ? null : (
          <>
            <dt>{text(RUNS.seed)}</dt>
            <dd>{seed}</dd>
          </>
        )}
        <dt>{text(RUNS.output)}</dt>
        <dd>
          {output.format}, {numberText(output.rows, language)} {text(RUNS.rows)}{" "}
          <code className="hash">{output.sha256}</code>
        </dd>
      </dl>
    </details>
  );
}

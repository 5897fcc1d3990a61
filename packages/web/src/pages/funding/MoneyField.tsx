import { useId } from "react";
import { useText } from "../../app/language.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

type MoneyKind = "rule" | "amountPerUnit" | "budget";

const CHOICES = [
  { kind: "rule", label: FUNDING.moneyRule },
  { kind: "amountPerUnit", label: FUNDING.moneyPerUnit },
  { kind: "budget", label: FUNDING.moneyBudget },
] as const;

/** How a score becomes money: the amount of the rule, another amount per unit, or a budget that is divided. */
export function MoneyField({ view }: { readonly view: FundingView }) {
  const text = useText();
  const id = useId();
  const { search, change, run } = view;
  const kind: MoneyKind =
    search.budget === undefined ? (search.amountPerUnit === undefined ? "rule" : "amountPerUnit") : "budget";
  const value = search.budget ?? search.amountPerUnit ?? "";
  const now = run?.ok ? run.value.decisions.summary : undefined;
  const pick = (next: MoneyKind) =>
    change({
      amountPerUnit: next === "amountPerUnit" ? Number(now?.amountPerUnit ?? 0).toFixed(2) : undefined,
      budget: next === "budget" ? String(Math.round(Number(now?.amount ?? 0) / 1e6) * 1e6) : undefined,
    });
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(FUNDING.moneyLegend)}</legend>
      {CHOICES.map((choice) => (
        <div key={choice.kind} className="radio">
          <input
            type="radio"
            id={`${id}-${choice.kind}`}
            name={`${id}-money`}
            className="utrecht-radio-button utrecht-radio-button--html-input"
            checked={kind === choice.kind}
            onChange={() => pick(choice.kind)}
          />
          <label htmlFor={`${id}-${choice.kind}`}>{text(choice.label)}</label>
        </div>
      ))}
      {kind === "rule" ? null : (
        <div className="field">
          <label className="field__label" htmlFor={`${id}-amount`}>
            {text(FUNDING.amountInEuros)}
          </label>
          <input
            id={`${id}-amount`}
            type="number"
            min={0}
            step={kind === "budget" ? 1_000_000 : 10}
            className="utrecht-textbox utrecht-textbox--html-input control"
            value={value}
            onChange={(event) => event.target.value !== "" && change({ [kind]: event.target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

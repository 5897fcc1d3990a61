import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import type { RoundSettings } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { ROUNDS } from "./roundsWords.ts";

type ListRules = RoundSettings["listRules"];
type ListRule = ListRules[number];

interface ListRuleFieldsProps {
  readonly rules: ListRules;
  readonly onChange: (rules: ListRules) => void;
}

/** How long a list must or may be, for everybody or per advice. */
export function ListRuleFields({ rules, onChange }: ListRuleFieldsProps) {
  const text = useText();
  const change = (at: number, rule: ListRule) => onChange(rules.map((item, index) => (index === at ? rule : item)));
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(ROUNDS.listRules)}</legend>
      <p className="field__help">{text(ROUNDS.listRulesHelp)}</p>
      {rules.length === 0 ? null : (
        <table className="list-rules">
          <thead>
            <tr>
              <th scope="col">{text(ROUNDS.advice)}</th>
              <th scope="col">{text(ROUNDS.minimum)}</th>
              <th scope="col">{text(ROUNDS.maximum)}</th>
              <th scope="col">
                <span className="visually-hidden">{text(ROUNDS.removeRule)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule, index) => (
              <RuleRow
                // oxlint-disable-next-line react/no-array-index-key -- rules have no id of their own and keep their order
                key={index}
                rule={rule}
                onChange={(next) => change(index, next)}
                onRemove={() => onChange(rules.filter((_, at) => at !== index))}
              />
            ))}
          </tbody>
        </table>
      )}
      <SecondaryActionButton type="button" onClick={() => onChange([...rules, {}])}>
        {text(ROUNDS.addRule)}
      </SecondaryActionButton>
    </fieldset>
  );
}

interface RuleRowProps {
  readonly rule: ListRule;
  readonly onChange: (rule: ListRule) => void;
  readonly onRemove: () => void;
}

function RuleRow({ rule, onChange, onRemove }: RuleRowProps) {
  const text = useText();
  const { advice, minimum, maximum } = rule;
  const of = advice ?? text(ROUNDS.allAdvices);
  const length = (value: string) => (value === "" ? undefined : Number(value));
  return (
    <tr>
      <td>
        <input
          aria-label={text(ROUNDS.advice)}
          className="control"
          placeholder={text(ROUNDS.allAdvices)}
          value={advice ?? ""}
          onChange={({ target }) => onChange(made(target.value, minimum, maximum))}
        />
      </td>
      <td>
        <LengthInput
          label={`${text(ROUNDS.minimum)} ${of}`}
          value={minimum}
          onChange={(value) => onChange(made(advice, length(value), maximum))}
        />
      </td>
      <td>
        <LengthInput
          label={`${text(ROUNDS.maximum)} ${of}`}
          value={maximum}
          onChange={(value) => onChange(made(advice, minimum, length(value)))}
        />
      </td>
      <td>
        <button type="button" className="copy__button" onClick={onRemove}>
          {text(ROUNDS.removeRule)}
          <span className="visually-hidden"> {of}</span>
        </button>
      </td>
    </tr>
  );
}

/** A rule without the fields that were left empty. */
function made(advice: string | undefined, minimum: number | undefined, maximum: number | undefined): ListRule {
  return {
    ...(advice === undefined || advice === "" ? {} : { advice }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

interface LengthInputProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: string) => void;
}

function LengthInput({ label, value, onChange }: LengthInputProps) {
  return (
    <input
      aria-label={label}
      type="number"
      min={1}
      max={100}
      className="control control--number"
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

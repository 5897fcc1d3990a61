import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { EXPERIMENTS } from "./experimentWords.ts";

interface OutcomeFieldProps {
  readonly value: "share" | "mean";
  readonly onChoose: (value: string) => void;
}

export function OutcomeField({ value, onChoose }: OutcomeFieldProps) {
  const text = useText();
  return (
    <Field label={text(EXPERIMENTS.outcome)}>
      {({ id }) => (
        <select id={id} className="control" value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value="share">{text(EXPERIMENTS.share)}</option>
          <option value="mean">{text(EXPERIMENTS.mean)}</option>
        </select>
      )}
    </Field>
  );
}

import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";
import { EXPERIMENTS } from "./experimentWords.ts";

interface OutcomeFieldProps {
  readonly value: "share" | "mean";
  readonly onChoose: (value: string) => void;
}

export function OutcomeField({ value, onChoose }: OutcomeFieldProps) {
  const text = useText();
  return (
    <ChoiceField
      label={text(EXPERIMENTS.outcome)}
      choices={choicesOf({ share: EXPERIMENTS.share, mean: EXPERIMENTS.mean }, text)}
      value={value}
      onChoose={(outcome) => onChoose(outcome ?? value)}
    />
  );
}

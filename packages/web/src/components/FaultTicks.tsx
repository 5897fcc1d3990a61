import type { ComponentProps } from "react";
import type { Choice } from "./ChoiceField.tsx";
import { FaultGroup } from "./FaultGroup.tsx";

interface FaultTicksProps extends Omit<ComponentProps<typeof FaultGroup>, "children"> {
  readonly choices: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Stands there when there is nothing to tick. */
  readonly none?: string | undefined;
  /** For the list of boxes. */
  readonly className?: string;
}

/** Several can be ticked. */
export function FaultTicks({ choices, chosen, onChange, none, className, ...group }: FaultTicksProps) {
  const tick = (choice: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, choice] : chosen.filter((other) => other !== choice));
  return (
    <FaultGroup {...group}>
      {choices.length === 0 && none !== undefined ? <p className="note">{none}</p> : null}
      <div className={className}>
        {choices.map((choice) => (
          <label key={choice.id} className="radio">
            <input
              type="checkbox"
              checked={chosen.includes(choice.id)}
              onChange={(event) => tick(choice.id, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </FaultGroup>
  );
}

import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import { FieldGroup } from "../../../collections/form/FieldGroup.tsx";
import { SelectField } from "../../../collections/form/SelectField.tsx";
import { TypedField } from "../../../collections/form/TypedField.tsx";
import { useFocusAfter } from "../../../collections/form/useFocusAfter.ts";
import { fieldId } from "../../agenda/edit/fieldId.ts";
import type { ArmDraft, PlanDraft } from "./planDraft.ts";
import { PLAN } from "./planWords.ts";

const FEWEST = 2;
const MOST = 6;
const LETTERS = "abcdefghijkl";

interface ArmFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

/** The arms that are compared, and which of them the others are compared with. */
export function ArmFields({ draft, onChange }: ArmFieldsProps) {
  const text = useText();
  const focusOn = useFocusAfter();
  const { arms, control } = draft;
  const add = () => {
    onChange({ arms: [...arms, { id: freeLetter(arms), label: "", gets: "" }] });
    focusOn(fieldId(`plan.arms.${arms.length}.label`));
  };
  const remove = (id: string) => {
    const left = arms.filter((arm) => arm.id !== id);
    onChange({ arms: left, control: control === id ? left[0]!.id : control });
    focusOn(fieldId("plan.arms"));
  };
  return (
    <>
      <FieldGroup name="plan.arms" label={text(PLAN.arms)} help={text(PLAN.armsHelp)}>
        {arms.map((arm, index) => (
          <Arm
            key={arm.id}
            arm={arm}
            index={index}
            onChange={(changed) => onChange({ arms: arms.map((one) => (one === arm ? { ...one, ...changed } : one)) })}
            onRemove={arms.length > FEWEST ? () => remove(arm.id) : undefined}
          />
        ))}
        {arms.length < MOST ? (
          <SecondaryActionButton type="button" onClick={add}>
            {text(PLAN.addArm)}
          </SecondaryActionButton>
        ) : null}
      </FieldGroup>
      <SelectField
        name="plan.control"
        label={text(PLAN.control)}
        value={control}
        choices={arms.map(({ id, label }, index) => ({
          id,
          label: label.trim() === "" ? numbered(text(PLAN.armNumber), index) : label,
        }))}
        onChange={(id) => onChange({ control: id })}
      />
    </>
  );
}

interface ArmProps {
  readonly arm: ArmDraft;
  readonly index: number;
  readonly onChange: (change: Partial<ArmDraft>) => void;
  /** Absent when there would be too few left. */
  readonly onRemove: (() => void) | undefined;
}

function Arm({ arm, index, onChange, onRemove }: ArmProps) {
  const text = useText();
  return (
    <div>
      <TypedField
        name={`plan.arms.${index}.label`}
        label={numbered(text(PLAN.armLabel), index)}
        value={arm.label}
        onChange={(label) => onChange({ label })}
      />
      <TypedField
        name={`plan.arms.${index}.gets`}
        type="area"
        isOptional
        label={numbered(text(PLAN.armGets), index)}
        help={text(PLAN.armGetsHelp)}
        value={arm.gets}
        onChange={(gets) => onChange({ gets })}
      />
      {onRemove === undefined ? null : (
        <p>
          <button type="button" className="copy__button" onClick={onRemove}>
            {numbered(text(PLAN.removeArm), index)}
          </button>
        </p>
      )}
    </div>
  );
}

function numbered(words: string, index: number): string {
  return words.replace("{number}", String(index + 1));
}

function freeLetter(arms: readonly ArmDraft[]): string {
  return [...LETTERS].find((letter) => arms.every(({ id }) => id !== letter))!;
}

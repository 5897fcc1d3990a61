import type { Organisation } from "@kansrijk/core/network/organisation";
import { useId } from "react";
import { Field } from "../../components/Field.tsx";

interface OrganisationFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly organisations: readonly Organisation[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that helps to find an organisation: its value is a name with the id behind it. */
export function OrganisationField({ label, help, organisations, value, onChange }: OrganisationFieldProps) {
  const list = useId();
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <>
          <input
            id={id}
            list={list}
            aria-describedby={describedBy}
            className="utrecht-textbox control control--wide"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <datalist id={list}>
            {suggested(value, organisations).map((item) => (
              <option key={item.id} value={choiceOf(item)}>
                {item.name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/** As many as a list of suggestions can show. */
const MOST = 25;

function suggested(value: string, organisations: readonly Organisation[]): readonly Organisation[] {
  const typed = value.trim().toLowerCase();
  if (typed.length < 2) return [];
  return organisations.filter((item) => choiceOf(item).toLowerCase().includes(typed)).slice(0, MOST);
}

/** What stands in the list of suggestions; the id tells those of one name apart. */
export function choiceOf({ name, id }: Pick<Organisation, "name" | "id">): string {
  return `${name} [${id}]`;
}

/** The organisation of what was typed: the choice, its id or its name; undefined when there is none. */
export function chosenOf(value: string, organisations: readonly Organisation[]): Organisation | undefined {
  const typed = value.trim();
  return organisations.find((item) => [choiceOf(item), item.id, item.name].includes(typed));
}

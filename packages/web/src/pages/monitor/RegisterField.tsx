import { useQuery } from "@tanstack/react-query";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { momentText } from "../../i18n/format.ts";
import { registersQuery } from "../../monitor/monitorQueries.ts";
import { MONITOR } from "./monitorWords.ts";

interface RegisterFieldProps {
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Which register the figures come from; only asked when there is a choice. */
export function RegisterField({ value, onChoose }: RegisterFieldProps) {
  const text = useText();
  const language = useLanguage();
  const { data: registers = [] } = useQuery(registersQuery);
  if (registers.length < 2) return null;
  return (
    <Field label={text(MONITOR.data)}>
      {({ id }) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select control"
          value={value ?? registers[0]!.id}
          onChange={({ target }) => onChoose(target.value === registers[0]!.id ? undefined : target.value)}
        >
          {registers.map((register) => (
            <option key={register.id} value={register.id}>
              {text(register.title)}, {momentText(register.createdAt, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

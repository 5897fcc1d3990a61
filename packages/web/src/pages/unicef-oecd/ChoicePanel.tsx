import type { PisaDomain, PisaGroup } from "@kansrijk/core/pisa/pisaSample";
import type { PisaSampleView } from "../../api/pisa.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { groupName } from "./groupName.ts";
import type { UnicefView } from "./unicefView.ts";
import { DOMAINS, UNICEF } from "./unicefWords.ts";

interface ChoicePanelProps {
  readonly samples: readonly PisaSampleView[];
  readonly view: UnicefView;
}

/** Which students, which country and which domain. */
export function ChoicePanel({ samples, view }: ChoicePanelProps) {
  const text = useText();
  const language = useLanguage();
  const { sample, group, domain, change } = view;
  const named = sample.groups
    .map((item) => ({ key: keyOf(item), name: groupName(sample, item, language), item }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const pick = (key: string) => {
    const found = named.find((option) => option.key === key)?.item;
    if (found) change({ country: found.country ?? undefined, year: found.year ?? undefined });
  };
  return (
    <search className="panel panel--row no-print" aria-label={text(UNICEF.choose)}>
      <Choice
        label={text(UNICEF.data)}
        value={sample.id}
        options={samples.map(({ id, title }) => [id, text(title)])}
        onPick={(data) => change({ data, country: undefined, year: undefined })}
      />
      {named.length < 2 ? null : (
        <Choice
          label={text(UNICEF.country)}
          value={keyOf(group)}
          options={named.map(({ key, name }) => [key, name])}
          onPick={pick}
        />
      )}
      <Choice
        label={text(UNICEF.domain)}
        value={domain}
        options={sample.domains.map((id) => [id, text(DOMAINS[id])])}
        onPick={(picked) => change({ domain: picked as PisaDomain })}
      />
      <p className="panel__note">{text(UNICEF.share)}</p>
    </search>
  );
}

function keyOf({ country, year }: PisaGroup): string {
  return `${country ?? ""} ${year ?? ""}`;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select control"
          value={value}
          onChange={({ target }) => onPick(target.value)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

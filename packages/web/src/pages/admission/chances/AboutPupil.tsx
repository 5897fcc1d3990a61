import { ADVICES } from "@kansrijk/core/admission/region/levels";
import { useMemo } from "react";
import type { Offer } from "../../../api/admissionAnalysis.ts";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import type { ChanceList } from "./chanceList.ts";
import { CHANCES } from "./chancesWords.ts";
import { knownKeys } from "./findOffers.ts";

interface AboutPupilProps {
  readonly offers: readonly Offer[];
  readonly list: ChanceList;
  readonly onChange: (list: ChanceList) => void;
}

const LADDER = new Map(ADVICES.map(({ id }, index) => [id, index]));

/** What the rules look at besides the list: the advice, and groups with places of their own. */
export function AboutPupil({ offers, list, onChange }: AboutPupilProps) {
  const text = useText();
  const { advices, groups } = useMemo(() => knownKeys(offers), [offers]);
  const sorted = advices.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
  if (advices.length === 0 && groups.length === 0) return null;
  const { advice: _advice, ...rest } = list;
  return (
    <fieldset className="fieldset">
      <legend className="visually-hidden">{text(CHANCES.about)}</legend>
      {sorted.length === 0 ? null : (
        <Field label={text(CHANCES.advice)} help={text(CHANCES.adviceHelp)}>
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              className="utrecht-select utrecht-select--html-select control"
              value={list.advice ?? ""}
              onChange={({ target: { value } }) => onChange(value === "" ? rest : { ...list, advice: value })}
            >
              <option value="">{text(CHANCES.noAdvice)}</option>
              {sorted.map((item) => (
                <option key={item}>{item}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {groups.length === 0 ? null : <GroupBoxes groups={groups} list={list} onChange={onChange} />}
    </fieldset>
  );
}

function GroupBoxes({
  groups,
  list,
  onChange,
}: { readonly groups: readonly string[] } & Omit<AboutPupilProps, "offers">) {
  const text = useText();
  const toggle = (group: string) => {
    const others = list.groups.filter((item) => item !== group);
    onChange({ ...list, groups: others.length < list.groups.length ? others : [...others, group] });
  };
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(CHANCES.groups)}</legend>
      {groups.map((group) => (
        <label key={group} className="radio">
          <input type="checkbox" checked={list.groups.includes(group)} onChange={() => toggle(group)} />
          {group}
        </label>
      ))}
    </fieldset>
  );
}

function place(advice: string): number {
  return LADDER.get(advice) ?? LADDER.size;
}

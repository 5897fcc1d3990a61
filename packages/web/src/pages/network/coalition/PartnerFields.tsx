import type { CoalitionPartner } from "@kansrijk/core/network/coalition";
import { PARTNER_ROLES, type PartnerRole } from "@kansrijk/core/network/networkTerms";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { ChoiceField, choicesOf } from "../../../components/ChoiceField.tsx";
import { Field } from "../../../components/Field.tsx";
import { NETWORK } from "../networkWords.ts";
import { chosenOf, OrganisationField } from "../OrganisationField.tsx";
import type { Known } from "../useFind.ts";
import { COALITION } from "./coalitionWords.ts";

interface PartnerFieldsProps {
  readonly partners: readonly CoalitionPartner[];
  readonly known: Known;
  readonly onChange: (partners: CoalitionPartner[]) => void;
}

const ROLE_OF_KIND: Partial<Record<string, PartnerRole>> = { "school-board": "board", municipality: "municipality" };

/** Who takes part, with role and dates. */
export function PartnerFields({ partners, known, onChange }: PartnerFieldsProps) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [isUnknown, setUnknown] = useState(false);
  const set = (index: number, change: Partial<CoalitionPartner>) =>
    onChange(partners.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const add = () => {
    const chosen = chosenOf(typed, known.all);
    setUnknown(!chosen);
    if (!chosen) return;
    const role = ROLE_OF_KIND[chosen.kind] ?? "partner";
    onChange([...partners, { organisation: chosen.id, role, since: known.today }]);
    setTyped("");
  };
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(COALITION.partners)}</legend>
      {partners.map((partner, index) => (
        <PartnerRow
          // oxlint-disable-next-line react/no-array-index-key -- the same organisation may be there in two roles
          key={`${partner.organisation}-${index}`}
          partner={partner}
          name={known.nameOf(partner.organisation)}
          onChange={(change) => set(index, change)}
          onRemove={() => onChange(partners.filter((_, at) => at !== index))}
        />
      ))}
      <OrganisationField
        label={text(COALITION.organisation)}
        help={text(COALITION.organisationHelp)}
        organisations={known.all}
        value={typed}
        onChange={setTyped}
      />
      <output>{isUnknown ? text(COALITION.unknown) : null}</output>
      <p>
        <SecondaryActionButton type="button" onClick={add}>
          {text(COALITION.addPartner)}
        </SecondaryActionButton>
      </p>
    </fieldset>
  );
}

interface PartnerRowProps {
  readonly partner: CoalitionPartner;
  readonly name: string;
  readonly onChange: (change: Partial<CoalitionPartner>) => void;
  readonly onRemove: () => void;
}

function PartnerRow({ partner: { role, since, until = "" }, name, onChange, onRemove }: PartnerRowProps) {
  const text = useText();
  return (
    <div className="panel--row network-partner">
      <p className="network-partner__name">{name}</p>
      <ChoiceField
        label={text(COALITION.role)}
        choices={choicesOf(PARTNER_ROLES, text)}
        value={role}
        onChoose={(one) => onChange(one === undefined ? {} : { role: one })}
      />
      <DayField label={text(COALITION.since)} value={since} onChange={(day) => onChange({ since: day })} />
      <DayField label={text(COALITION.until)} value={until} onChange={(day) => onChange({ until: day })} />
      <SecondaryActionButton type="button" onClick={onRemove}>
        {text(NETWORK.remove)}
        <span className="visually-hidden">: {name}</span>
      </SecondaryActionButton>
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          type="date"
          className="utrecht-textbox control"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

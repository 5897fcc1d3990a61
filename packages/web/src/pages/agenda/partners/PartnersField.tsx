import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useId, useState } from "react";
import { useText } from "../../../app/language.ts";
import { choiceOf, chosenOf } from "../../network/OrganisationField.tsx";
import { linesOf } from "../draft/linesOf.ts";
import { useEditor } from "../edit/EditorContext.ts";
import { ACTIONS, EDIT } from "../edit/editWords.ts";
import { fieldId } from "../edit/fieldId.ts";
import { FormField } from "../edit/FormField.tsx";
import { suggestedPartners } from "./partnerChoices.ts";
import { usePartners } from "./usePartners.ts";

interface PartnersFieldProps {
  readonly name: string;
  /** One on each line: the id of an organisation, or a name that was typed. */
  readonly value: string;
  readonly onChange: (lines: string) => void;
}

/** The partners of an action: chosen from the network of the municipality, or typed when they are not in it. */
export function PartnersField({ name, value, onChange }: PartnersFieldProps) {
  const text = useText();
  const list = useId();
  const { draft, say } = useEditor();
  const { near, all, find } = usePartners(draft.municipalities);
  const [typed, setTyped] = useState("");
  const chosen = linesOf(value);
  const add = (words: string) => {
    setTyped("");
    const partner = chosenOf(words, all)?.id ?? words.trim();
    if (partner === "" || chosen.includes(partner)) return;
    onChange([...chosen, partner].join("\n"));
    say(text(EDIT.added));
  };
  const remove = (partner: string) => {
    onChange(chosen.filter((one) => one !== partner).join("\n"));
    say(text(EDIT.removed));
    document.getElementById(fieldId(name))?.focus();
  };
  // A choice from the list comes in as a whole; it needs no key or button more.
  const type = (words: string) => (all.some((one) => choiceOf(one) === words) ? add(words) : setTyped(words));
  return (
    <>
      <FormField name={name} isOptional label={text(ACTIONS.partners)} help={text(ACTIONS.partnersHelp)}>
        {(ids) => (
          <span className="control-unit">
            <input
              {...ids}
              list={list}
              autoComplete="off"
              className="control"
              value={typed}
              onChange={({ target }) => type(target.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || typed.trim() === "") return;
                event.preventDefault();
                add(typed);
              }}
              // Of another window nothing was decided yet; there the field keeps the focus.
              onBlur={({ target }) => document.activeElement !== target && add(typed)}
            />
            <SecondaryActionButton type="button" onClick={() => add(typed)}>
              {text(ACTIONS.addPartner)}
            </SecondaryActionButton>
          </span>
        )}
      </FormField>
      <datalist id={list}>
        {suggestedPartners({ typed, near, all, chosen }).map((one) => (
          <option key={one.id} value={choiceOf(one)}>
            {one.name}
          </option>
        ))}
      </datalist>
      <PartnerChips partners={chosen} nameOf={(partner) => find(partner)?.name ?? partner} onRemove={remove} />
    </>
  );
}

interface PartnerChipsProps {
  readonly partners: readonly string[];
  readonly nameOf: (partner: string) => string;
  readonly onRemove: (partner: string) => void;
}

function PartnerChips({ partners, nameOf, onRemove }: PartnerChipsProps) {
  const text = useText();
  if (partners.length === 0) return null;
  return (
    <ul className="chips field" aria-label={text(ACTIONS.partners)}>
      {partners.map((partner) => (
        <li key={partner} className="chip">
          {nameOf(partner)}
          <button
            type="button"
            className="chip__remove"
            aria-label={`${text(EDIT.remove)}: ${nameOf(partner)}`}
            onClick={() => onRemove(partner)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { chosenOf, OrganisationField } from "../OrganisationField.tsx";
import type { Known } from "../useFind.ts";
import { COMMUNITY } from "./communityWords.ts";

interface SayFormProps {
  /** On the button and on the line that opens the form. */
  readonly label: string;
  /** Label of the text; without it only an organisation is asked for. */
  readonly textLabel?: string;
  readonly known: Known;
  readonly isBusy: boolean;
  /** Gives why it cannot be, when it cannot. */
  readonly onSay: (said: { readonly by: string; readonly text: string }) => string | undefined;
}

/** Says something for an organisation: joins, asks or answers. */
export function SayForm({ label, textLabel, known, isBusy, onSay }: SayFormProps) {
  const text = useText();
  const [by, setBy] = useState("");
  const [said, setSaid] = useState("");
  const [why, setWhy] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const chosen = chosenOf(by, known.all);
    if (!chosen || (textLabel !== undefined && said.trim() === "")) return setWhy(text(COMMUNITY.incomplete));
    const refused = onSay({ by: chosen.id, text: said.trim() });
    setWhy(refused);
    if (refused === undefined) setSaid("");
  };
  return (
    <details className="details no-print" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <form className="panel" onSubmit={submit} noValidate hidden={!isOpen}>
        <OrganisationField
          label={text(COMMUNITY.organisation)}
          help={text(COMMUNITY.organisationHelp)}
          organisations={known.all}
          value={by}
          onChange={setBy}
        />
        {textLabel === undefined ? null : (
          <Field label={textLabel} help={text(COMMUNITY.noChildren)}>
            {({ id, describedBy }) => (
              <textarea
                id={id}
                aria-describedby={describedBy}
                rows={3}
                className="utrecht-textarea control control--wide"
                value={said}
                onChange={(event) => setSaid(event.target.value)}
              />
            )}
          </Field>
        )}
        <output>{why}</output>
        <p>
          <PrimaryActionButton type="submit" disabled={isBusy}>
            {label}
          </PrimaryActionButton>
        </p>
      </form>
    </details>
  );
}

import { useRef, useState } from "react";
import type { AfterCareView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { ActButton } from "./ActButton.tsx";
import { AFTER_CARE } from "./afterCareWords.ts";
import type { ActControl } from "./useActs.ts";

interface ActFormsProps {
  readonly programmes: AfterCareView["programmes"];
  readonly nameOf: (id: string) => string;
  readonly acts: ActControl;
}

/** What can happen without an offer: a place is given up, or a programme gets more. */
export function ActForms({ programmes, nameOf, acts }: ActFormsProps) {
  return (
    <div className="parts section__part">
      <GivesUpForm acts={acts} />
      <AddsPlacesForm programmes={programmes} nameOf={nameOf} acts={acts} />
    </div>
  );
}

function GivesUpForm({ acts }: Pick<ActFormsProps, "acts">) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [pupil, setPupil] = useState("");
  const applicant = pupil.trim();
  const take = () => {
    acts.take({ kind: "gives-up", applicant });
    setPupil("");
  };
  return (
    <form ref={form} className="part" onSubmit={(event) => event.preventDefault()}>
      <h4 className="nl-heading nl-heading--level-4">{text(AFTER_CARE.givesUp)}</h4>
      <Field label={text(AFTER_CARE.pupil)} help={text(AFTER_CARE.pupilHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="control"
            required
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            value={pupil}
            onChange={({ target }) => setPupil(target.value)}
          />
        )}
      </Field>
      <ActButton
        kind="gives-up"
        label={text(AFTER_CARE.givesUpButton)}
        about={{ nl: `Geeft leerling ${applicant} de plaats op?`, en: `Does pupil ${applicant} give up the place?` }}
        disabled={acts.isBusy}
        onConfirm={take}
        isReady={() => form.current?.reportValidity() ?? false}
      />
    </form>
  );
}

function AddsPlacesForm({ programmes, nameOf, acts }: ActFormsProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [programme, setProgramme] = useState(programmes[0]?.programme ?? "");
  const [count, setCount] = useState("1");
  const take = () => {
    acts.take({ kind: "adds-places", programme, places: Number(count) });
    setCount("1");
  };
  return (
    <form ref={form} className="part" onSubmit={(event) => event.preventDefault()}>
      <h4 className="nl-heading nl-heading--level-4">{text(AFTER_CARE.addsPlaces)}</h4>
      <div className="dates__row">
        <Field label={text(AFTER_CARE.programme)}>
          {({ id }) => (
            <select
              id={id}
              className="control control--wide"
              value={programme}
              onChange={({ target }) => setProgramme(target.value)}
            >
              {programmes.map((item) => (
                <option key={item.programme} value={item.programme}>
                  {nameOf(item.programme)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text(AFTER_CARE.addedPlaces)}>
          {({ id }) => (
            <input
              id={id}
              type="number"
              min={1}
              max={10_000}
              step={1}
              required
              className="control"
              value={count}
              onChange={({ target }) => setCount(target.value)}
            />
          )}
        </Field>
      </div>
      <ActButton
        kind="adds-places"
        label={text(AFTER_CARE.addsPlacesButton)}
        about={{
          nl: `Plaatsen erbij voor ${nameOf(programme)}: ${count}?`,
          en: `More places for ${nameOf(programme)}: ${count}?`,
        }}
        disabled={acts.isBusy}
        onConfirm={take}
        isReady={() => form.current?.reportValidity() ?? false}
      />
    </form>
  );
}

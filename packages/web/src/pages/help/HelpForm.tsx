import { SITUATION_IDS, SITUATIONS, type Situation } from "@kansrijk/core/arrangements/situations";
import { SECTORS } from "@kansrijk/core/policy/taxonomy";
import { useNavigate } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { Field } from "../../components/Field.tsx";
import type { MonitorPlace } from "../../monitor/monitorTypes.ts";
import { PlaceField } from "../../monitor/PlaceField.tsx";
import type { HelpChoice } from "./helpChoice.ts";
import { HELP } from "./helpWords.ts";

interface HelpFormProps {
  readonly choice: HelpChoice;
  readonly onChoose: (choice: HelpChoice) => void;
  readonly places: readonly MonitorPlace[];
  readonly place: MonitorPlace | undefined;
}

const SECTOR_IDS = Object.keys(SECTORS) as (keyof typeof SECTORS)[];

/** What is going on, where, and for which kind of school and age. */
export function HelpForm({ choice, onChoose, places, place }: HelpFormProps) {
  const text = useText();
  const { situations } = choice;
  const toggle = (situation: Situation): void => {
    const rest = situations.filter((one) => one !== situation);
    onChoose({ ...choice, situations: rest.length < situations.length ? rest : [...situations, situation] });
  };
  return (
    <search className="panel no-print" aria-label={text(HELP.choose)}>
      <fieldset className="fieldset">
        <legend className="field__label">{text(HELP.choose)}</legend>
        <p className="field__help">{text(HELP.chooseHelp)}</p>
        <div className="help__checks">
          {SITUATION_IDS.map((situation) => (
            <label key={situation} className="radio">
              <input type="checkbox" checked={situations.includes(situation)} onChange={() => toggle(situation)} />
              {text(SITUATIONS[situation])}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="panel--row">
        <MunicipalityField places={places} place={place} />
        <SectorField choice={choice} onChoose={onChoose} />
        <Field label={text(HELP.age)}>
          {({ id }) => (
            <input
              id={id}
              type="number"
              min={0}
              max={30}
              autoComplete="off"
              className="control control--number"
              value={choice.age ?? ""}
              onChange={(event) => onChoose({ ...choice, age: ageOf(event.target.value) })}
            />
          )}
        </Field>
      </div>
    </search>
  );
}

function ageOf(typed: string): number | undefined {
  return /^\d{1,2}$/.test(typed) ? Number(typed) : undefined;
}

function MunicipalityField({ places, place }: Pick<HelpFormProps, "places" | "place">) {
  const text = useText();
  const navigate = useNavigate();
  const go = (code?: string): void =>
    void navigate({ to: "/hulp", search: code === undefined ? {} : { municipality: code }, replace: true });
  return (
    <div>
      <PlaceField label={text(HELP.place)} help={text(HELP.placeHelp)} places={places} value={place} onChoose={go} />
      {place === undefined ? null : (
        <button type="button" className="copy__button" onClick={() => go()}>
          {text(HELP.allPlaces)}
        </button>
      )}
    </div>
  );
}

function SectorField({ choice, onChoose }: Pick<HelpFormProps, "choice" | "onChoose">) {
  const text = useText();
  return (
    <ChoiceField
      label={text(HELP.sector)}
      choices={SECTOR_IDS.map((id) => ({ id, label: text(SECTORS[id].label) }))}
      value={choice.sector}
      none={text(HELP.anySector)}
      onChoose={(sector) => onChoose({ ...choice, sector })}
    />
  );
}

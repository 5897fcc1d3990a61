import type { Text } from "@kansrijk/core/vocabulary/text";
import { useId } from "react";
import { useText } from "../app/language.ts";
import type { MonitorPlace } from "./monitorTypes.ts";
import { PLACE_KINDS } from "./placeKinds.ts";
import { usePlaceSearch } from "./usePlaceSearch.ts";

interface PlaceFieldProps {
  readonly label: string;
  readonly help: string;
  readonly places: readonly MonitorPlace[];
  /** The place that is shown; without it the field is emptied after a choice. */
  readonly value?: MonitorPlace | undefined;
  readonly onChoose: (code: string) => void;
}

const NO_PLACE: Text = { nl: "Geen plaats met deze naam", en: "No place with this name" };

/** Finds a place by its name, with a list to choose from (the combobox pattern of WAI-ARIA). */
export function PlaceField({ label, help, places, value, onChoose }: PlaceFieldProps) {
  const text = useText();
  const id = useId();
  const { typed, found, active, type, close, choose, onKeyDown } = usePlaceSearch(places, onChoose);
  const isOpen = typed !== undefined;
  return (
    <div className="utrecht-form-field field place-field">
      <label className="utrecht-form-label field__label" htmlFor={id}>
        {label}
      </label>
      <div id={`${id}-help`} className="field__help">
        {help}
      </div>
      <div className="place-field__box">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-help`}
          {...(isOpen && found[active] ? { "aria-activedescendant": `${id}-${found[active].code}` } : {})}
          className="control"
          value={typed ?? value?.name ?? ""}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => event.target.select()}
          onClick={() => type("")}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${id}-list`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist cannot say which places have the same name
          role="listbox"
          aria-label={label}
          className="place-field__list"
          hidden={!isOpen || found.length === 0}
        >
          {found.map((place, index) => (
            <PlaceOption
              key={place.code}
              id={`${id}-${place.code}`}
              place={place}
              isActive={index === active}
              onChoose={() => choose(place)}
            />
          ))}
        </div>
      </div>
      {isOpen && found.length === 0 ? <output className="note">{text(NO_PLACE)}</output> : null}
    </div>
  );
}

interface PlaceOptionProps {
  readonly id: string;
  readonly place: MonitorPlace;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function PlaceOption({ id, place, isActive, onChoose }: PlaceOptionProps) {
  const text = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field (combobox pattern)
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to the list above
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="place-field__option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {place.name} <span className="place-field__kind">{text(PLACE_KINDS[place.kind])}</span>
    </div>
  );
}

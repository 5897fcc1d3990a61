import { useSuspenseQuery } from "@tanstack/react-query";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { yearText } from "../../../monitor/figureText.ts";
import { groupBreakdowns, upperFirst } from "../../../monitor/groupBreakdowns.ts";
import { indicatorsQuery, placesQuery } from "../../../monitor/monitorQueries.ts";
import type { IndicatorDetail } from "../../../monitor/monitorTypes.ts";
import { PlaceField } from "../../../monitor/PlaceField.tsx";
import { ALL_OF, type TableSearch } from "../../../monitor/tableSearch.ts";
import { MONITOR } from "../monitorWords.ts";
import { TABLE } from "./tableWords.ts";
import type { TableChange } from "./useTableSearch.ts";

interface ChoicesProps {
  readonly search: TableSearch;
  readonly change: (change: TableChange) => void;
  readonly years: readonly number[];
}

/** Indicators, places, years and groups of a table. */
export function TableChoices({ search, change, years }: ChoicesProps) {
  const text = useText();
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery);
  const { indicator = [], by = [] } = search;
  const chosen = catalogue.indicators.filter(({ id }) => indicator.includes(id));
  const shared = groupBreakdowns(catalogue.breakdowns).filter(
    ({ id }) => chosen.length > 0 && chosen.every(({ breakdowns }) => breakdowns.includes(id)),
  );
  return (
    <search className="panel table-choices no-print" aria-label={text(TABLE.choose)}>
      <Indicators items={catalogue.indicators} chosen={indicator} onChange={(list) => change({ indicator: list })} />
      <Places search={search} change={change} />
      <fieldset className="fieldset">
        <legend className="field__label">{text(TABLE.years)}</legend>
        <div className="panel__fields">
          <YearField label={text(TABLE.from)} years={years} value={search.from} onChange={(from) => change({ from })} />
          <YearField label={text(TABLE.to)} years={years} value={search.to} onChange={(to) => change({ to })} />
        </div>
      </fieldset>
      {chosen.length === 0 ? (
        <p className="note">{text(TABLE.noGroups)}</p>
      ) : (
        <Boxes legend={text(TABLE.groups)} items={shared} chosen={by} onChange={(list) => change({ by: list })} />
      )}
    </search>
  );
}

interface IndicatorsProps extends Pick<BoxesProps, "chosen" | "onChange"> {
  readonly items: readonly IndicatorItem[];
}

type IndicatorItem = Pick<IndicatorDetail, "id" | "title" | "field" | "fieldTitle">;

/** Indicators by field of action; a field opens by itself when something of it was chosen. */
function Indicators({ items, chosen, onChange }: IndicatorsProps) {
  const text = useText();
  const fields = [...new Map(items.map(({ field, fieldTitle }) => [field, fieldTitle]))].sort(([a], [b]) => a - b);
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(TABLE.indicators)}</legend>
      {fields.map(([field, title]) => {
        const own = items.filter((item) => item.field === field);
        const count = own.filter(({ id }) => chosen.includes(id)).length;
        return (
          <details key={field} className="details" open={count > 0}>
            <summary>
              {field}. {text(title)} ({count} {text(TABLE.of)} {own.length})
            </summary>
            <Boxes
              legend={text(title)}
              hideLegend
              items={own.map((item) => ({ id: item.id, label: item.title }))}
              chosen={chosen}
              onChange={onChange}
            />
          </details>
        );
      })}
    </fieldset>
  );
}

interface BoxesProps {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly items: readonly { readonly id: string; readonly label: Text }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Boxes({ legend, hideLegend = false, items, chosen, onChange }: BoxesProps) {
  const text = useText();
  return (
    <fieldset className="fieldset">
      <legend className={hideLegend ? "visually-hidden" : "field__label"}>{legend}</legend>
      <div className="boxes">
        {items.map(({ id, label }) => (
          <label key={id} className="radio">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {upperFirst(text(label))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Places({ search, change }: Pick<ChoicesProps, "search" | "change">) {
  const text = useText();
  const { data: places } = useSuspenseQuery(placesQuery);
  const { place = [] } = search;
  const words = { provinces: TABLE.allProvinces, municipalities: TABLE.allMunicipalities };
  const nameOf = (code: string) =>
    code === "provinces" || code === "municipalities"
      ? text(words[code])
      : (places.find((item) => item.code === code)?.name ?? code);
  const toggle = (code: string) =>
    change({ place: place.includes(code) ? place.filter((other) => other !== code) : [...place, code] });
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(TABLE.places)}</legend>
      <PlaceField label={text(TABLE.addPlace)} help={text(MONITOR.choosePlaceHelp)} places={places} onChoose={toggle} />
      <div className="boxes">
        {ALL_OF.map((code) => (
          <label key={code} className="radio">
            <input type="checkbox" checked={place.includes(code)} onChange={() => toggle(code)} />
            {text(words[code])}
          </label>
        ))}
      </div>
      <ul className="chips">
        {place.map((code) => (
          <li key={code}>
            <button type="button" className="chip" onClick={() => toggle(code)}>
              <span className="visually-hidden">{text(TABLE.remove)}: </span>
              {nameOf(code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number | undefined;
  readonly onChange: (year: number) => void;
}

function YearField({ label, years, value, onChange }: YearFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select control"
          value={value ?? years.at(-1)}
          onChange={({ target }) => onChange(Number(target.value))}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {yearText(year)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { yearText } from "../../../monitor/figureText.ts";
import { groupBreakdowns, upperFirst } from "../../../monitor/groupBreakdowns.ts";
import { EVERYBODY, MOST_COMPARED } from "../../../monitor/monitorSearch.ts";
import { ShareButtons } from "../../../monitor/ShareButtons.tsx";
import { PlaceField } from "../../../monitor/PlaceField.tsx";
import { MONITOR } from "../monitorWords.ts";
import { RegisterField } from "../RegisterField.tsx";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";

const SELECT = "utrecht-select utrecht-select--html-select control";

/** Everything that can be chosen on the page; all of it stands in the address. */
export function IndicatorPanel({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { search, change } = view;
  return (
    <search className="panel no-print" aria-label={text(INDICATOR.view)}>
      <div className="panel__fields">
        <PlaceField
          label={text(MONITOR.choosePlace)}
          help={text(MONITOR.choosePlaceHelp)}
          places={view.places}
          value={view.places.find(({ code }) => code === view.place)}
          onChoose={(place) => change({ place })}
        />
        <PlaceField
          label={text(INDICATOR.compare)}
          help={text(INDICATOR.compareHelp)}
          places={view.places}
          onChoose={(code) => change({ compare: [...(search.compare ?? []), code].slice(-MOST_COMPARED) })}
        />
        <GroupField view={view} />
        <YearField view={view} />
        <RegisterField value={search.data} onChoose={(data) => change({ data })} />
      </div>
      <Compared view={view} />
      <Filters view={view} />
      <div className="panel__share">
        <ShareButtons />
        <p className="note">{text(INDICATOR.inAddress)}</p>
      </div>
    </search>
  );
}

function GroupField({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { indicator, change } = view;
  if (groupBreakdowns(indicator.breakdownDetails).length === 0) return null;
  return (
    <Field label={text(INDICATOR.by)}>
      {({ id }) => (
        <select
          id={id}
          className={SELECT}
          value={view.by ?? EVERYBODY}
          onChange={({ target }) => change({ by: target.value })}
        >
          {groupBreakdowns(indicator.breakdownDetails).map((breakdown) => (
            <option key={breakdown.id} value={breakdown.id}>
              {upperFirst(text(breakdown.label))}
            </option>
          ))}
          <option value={EVERYBODY}>{text(INDICATOR.everybody)}</option>
        </select>
      )}
    </Field>
  );
}

function YearField({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const years = view.tables[0]?.years ?? [];
  return (
    <Field label={text(INDICATOR.year)}>
      {({ id }) => (
        <select
          id={id}
          className={SELECT}
          value={view.year}
          onChange={({ target }) => view.change({ year: Number(target.value) })}
        >
          {years.toReversed().map((year) => (
            <option key={year} value={year}>
              {yearText(year)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Compared({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { compare = [] } = view.search;
  if (compare.length === 0) return null;
  return (
    <ul className="chips" aria-label={text(INDICATOR.compared)}>
      {compare.map((code) => {
        const name = view.places.find((place) => place.code === code)?.name ?? code;
        return (
          <li key={code}>
            <button
              type="button"
              className="chip"
              onClick={() => view.change({ compare: compare.filter((other) => other !== code) })}
            >
              <span className="visually-hidden">{text(INDICATOR.remove)}: </span>
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Filters({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { filter = [] } = view.search;
  const offered = groupBreakdowns(view.indicator.breakdownDetails).filter(({ id }) => id !== view.by);
  if (offered.length === 0) return null;
  const active = filter.filter((item) => !item.startsWith(`${view.by}:`));
  return (
    <details className="details" open={active.length > 0}>
      <summary>{text(INDICATOR.filters)}</summary>
      <div className="panel__fields">
        {offered.map((breakdown) => (
          <Field key={breakdown.id} label={`${text(INDICATOR.filter)}: ${text(breakdown.label).toLowerCase()}`}>
            {({ id }) => (
              <select
                id={id}
                className={SELECT}
                value={active.find((item) => item.startsWith(`${breakdown.id}:`)) ?? ""}
                onChange={({ target }) => {
                  const rest = filter.filter((item) => !item.startsWith(`${breakdown.id}:`));
                  view.change({ filter: target.value === "" ? rest : [...rest, target.value] });
                }}
              >
                <option value="">{text(INDICATOR.noFilter)}</option>
                {breakdown.groups.map((group) => (
                  <option key={group.code} value={`${breakdown.id}:${group.code}`}>
                    {text(group.label)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}

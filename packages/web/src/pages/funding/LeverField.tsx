import type { Lever } from "@kansrijk/core/funding/fundingScheme";
import { inForce } from "@kansrijk/core/rules/ruleBook";
import { schoolYearStart } from "@kansrijk/core/vocabulary/schoolYear";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { overlayItem, overlayOf } from "../../funding/fundingSearch.ts";
import { parameterText } from "../../i18n/unitText.ts";
import { valueText } from "../../i18n/valueWords.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

interface LeverFieldProps {
  readonly view: FundingView;
  readonly lever: Lever;
}

/** One lever of a scheme: a slider with a number beside it, or a choice; with what the rule says. */
export function LeverField({ view, lever }: LeverFieldProps) {
  const text = useText();
  const language = useLanguage();
  const entry = ruleEntry(view, lever.parameter);
  const rule = entry?.value;
  const value = overlayOf(view.search)[lever.parameter] ?? rule ?? String(lever.min);
  const move = (next: string) => {
    const others = (view.search.overlay ?? []).filter((item) => !item.startsWith(`${lever.parameter}:`));
    view.change({ overlay: next === rule || next === "" ? others : [...others, overlayItem(lever.parameter, next)] });
  };
  const [regulation = "", name = ""] = lever.parameter.split("/");
  const help =
    entry === undefined ? undefined : (
      <>
        {text(FUNDING.ruleSays)}{" "}
        <Link to="/regels/$regulation" params={{ regulation }} hash={name} className="nl-link">
          {parameterText(entry.value, entry.unit, language)}
        </Link>
      </>
    );
  return (
    <Field label={text(lever.label)} help={help}>
      {({ id, describedBy }) =>
        lever.unit === "choice" ? (
          <select
            id={id}
            aria-describedby={describedBy}
            className="utrecht-select utrecht-select--html-select control"
            value={value}
            onChange={(event) => move(event.target.value)}
          >
            {(lever.options ?? []).map((option) => (
              <option key={option} value={option}>
                {text(valueText(option))}
              </option>
            ))}
          </select>
        ) : (
          <SliderAndNumber id={id} describedBy={describedBy} lever={lever} value={value} onMove={move} />
        )
      }
    </Field>
  );
}

interface SliderProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly lever: Lever;
  readonly value: string;
  readonly onMove: (value: string) => void;
}

function SliderAndNumber({ id, describedBy, lever, value, onMove }: SliderProps) {
  const text = useText();
  const language = useLanguage();
  const shared = { min: lever.min, max: lever.max, step: lever.step };
  const spoken = lever.unit === "percent" ? parameterText(value, "percent", language) : value;
  return (
    <div className="lever">
      <input
        type="range"
        {...shared}
        className="lever__slider"
        aria-label={`${text(lever.label)} (${text(FUNDING.slider)})`}
        aria-valuetext={spoken}
        value={value}
        onChange={(event) => onMove(event.target.value)}
      />
      <span className="lever__number">
        <input
          id={id}
          type="number"
          {...shared}
          aria-describedby={describedBy}
          className="utrecht-textbox utrecht-textbox--html-input control control--number"
          value={value}
          onChange={(event) => inRange(event.target.value, lever) && onMove(event.target.value)}
        />
        <span aria-hidden="true">{lever.unit === "percent" ? "%" : "€"}</span>
      </span>
    </div>
  );
}

function inRange(value: string, { min, max }: Lever): boolean {
  return /^\d+(\.\d+)?$/.test(value) && Number(value) >= min && Number(value) <= max;
}

function ruleEntry({ book, settings }: FundingView, parameter: string) {
  const [regulation = "", name = ""] = parameter.split("/");
  const datedBy = book.get(regulation)?.[0]?.datedBy;
  const found = inForce(
    book,
    regulation,
    datedBy === "school-year" ? schoolYearStart(settings.fundingYear) : settings.countDate,
  );
  return found.ok ? found.value.parameters[name] : undefined;
}

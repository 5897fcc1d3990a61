import { procedureSettings } from "@kansrijk/core/admission/procedures/procedureSettings";
import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import { useQuery } from "@tanstack/react-query";
import type { Procedure, RoundSettings } from "../../../api/admission.ts";
import { rulesQuery } from "../../../api/queries.ts";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { ListRuleFields } from "./ListRuleFields.tsx";
import { ProcedureView } from "./ProcedureView.tsx";
import { ROUNDS } from "./roundsWords.ts";

interface SettingsFieldsProps {
  readonly settings: RoundSettings;
  readonly procedures: readonly Procedure[];
  readonly onChange: (settings: RoundSettings) => void;
}

type Calendar = RoundSettings["calendar"];

const DAYS = ["opensOn", "closesOn", "drawsOn", "publishesOn"] as const;

/** What the organiser of a round sets; the same in the form of a new round and in its management. */
export function SettingsFields({ settings, procedures, onChange }: SettingsFieldsProps) {
  const text = useText();
  const { data: book } = useQuery(rulesQuery);
  const chosen = procedures.find(({ regulation }) => regulation === settings.procedure);
  const choose = (regulation: string) => {
    const rule = book?.get(regulation)?.at(-1);
    onChange({ ...settings, procedure: regulation === "" ? null : regulation, ...(rule ? agreedIn(rule) : {}) });
  };
  return (
    <>
      <Field label={text(ROUNDS.procedure)} help={text(ROUNDS.procedureHelp)}>
        {({ id, describedBy }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="control control--wide"
            value={settings.procedure ?? ""}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{text(ROUNDS.noProcedure)}</option>
            {procedures.map(({ regulation, title }) => (
              <option key={regulation} value={regulation}>
                {text(title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen ? <ProcedureView procedure={chosen} /> : null}
      <CalendarFields calendar={settings.calendar} onChange={(calendar) => onChange({ ...settings, calendar })} />
      <EraseField settings={settings} onChange={onChange} />
      <Field label={text(ROUNDS.tieBreaking)} help={text(ROUNDS.tieBreakingHelp)}>
        {({ id, describedBy }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="control"
            value={settings.tieBreaking}
            onChange={({ target }) =>
              onChange({ ...settings, tieBreaking: target.value === "multiple" ? "multiple" : "single" })
            }
          >
            <option value="single">{text(ROUNDS.single)}</option>
            <option value="multiple">{text(ROUNDS.multiple)}</option>
          </select>
        )}
      </Field>
      <ListRuleFields rules={settings.listRules} onChange={(listRules) => onChange({ ...settings, listRules })} />
    </>
  );
}

/** What the procedure says about the settings of a round. */
function agreedIn(rule: RuleVersion): Pick<RoundSettings, "listRules"> & Partial<RoundSettings> {
  const { tieBreaking, listRules } = procedureSettings(rule);
  const lists = listRules.map(({ advice, minimum, maximum }) => ({
    ...(advice === undefined ? {} : { advice }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }));
  return { listRules: lists, ...(tieBreaking === null ? {} : { tieBreaking }) };
}

function EraseField({ settings, onChange }: Pick<SettingsFieldsProps, "settings" | "onChange">) {
  const text = useText();
  const change = (day: string) => {
    const { erasesOn: _before, ...others } = settings;
    onChange(day === "" ? others : { ...others, erasesOn: day });
  };
  return (
    <Field label={text(ROUNDS.erasesOn)} help={text(ROUNDS.erasesOnHelp)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          type="date"
          className="control"
          value={settings.erasesOn ?? ""}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}

interface CalendarFieldsProps {
  readonly calendar: Calendar;
  readonly onChange: (calendar: Calendar) => void;
}

function CalendarFields({ calendar, onChange }: CalendarFieldsProps) {
  const text = useText();
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(ROUNDS.calendar)}</legend>
      <p className="field__help">{text(ROUNDS.calendarHelp)}</p>
      <div className="dates__row">
        {DAYS.map((day) => (
          <Field key={day} label={text(ROUNDS[day])}>
            {({ id }) => (
              <input
                id={id}
                type="date"
                className="control"
                value={calendar[day] ?? ""}
                onChange={({ target }) => onChange({ ...calendar, [day]: target.value === "" ? null : target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

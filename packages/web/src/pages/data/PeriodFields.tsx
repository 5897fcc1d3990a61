import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { DATA } from "./dataWords.ts";
import { QUALITY } from "./qualityWords.ts";

interface PeriodFieldsProps {
  readonly countDate: string;
  readonly year: string;
  readonly onCountDate: (value: string) => void;
  readonly onYear: (value: string) => void;
}

/** The time that a file describes, when the file does not say it. */
export function PeriodFields({ countDate, year, onCountDate, onYear }: PeriodFieldsProps) {
  const text = useText();
  return (
    <>
      <Field label={text(DATA.chooseDate)}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            className="control"
            value={countDate}
            onChange={(event) => onCountDate(event.target.value)}
          />
        )}
      </Field>
      <Field label={text(QUALITY.chooseYear)} help={text(QUALITY.yearHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="number"
            min={1900}
            max={2100}
            step={1}
            aria-describedby={describedBy}
            className="control"
            value={year}
            onChange={(event) => onYear(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

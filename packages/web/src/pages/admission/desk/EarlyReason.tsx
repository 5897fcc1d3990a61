import { useText } from "../../../app/language.ts";
import { DESK } from "./deskWords.ts";
import { ReasonField } from "./ReasonField.tsx";

interface EarlyReasonProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** For a step before the day of the calendar. */
export function EarlyReason({ value, onChange }: EarlyReasonProps) {
  const text = useText();
  return (
    <details className="details">
      <summary>{text(DESK.early)}</summary>
      <ReasonField label={DESK.calendarReason} help={DESK.calendarHelp} value={value} onChange={onChange} />
    </details>
  );
}

/** As it goes with the request. */
export function earlyReason(value: string): { calendarReason?: string } {
  return value.trim() === "" ? {} : { calendarReason: value.trim() };
}

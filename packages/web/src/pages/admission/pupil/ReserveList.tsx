import type { PupilOutcome } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { PUPIL } from "./pupilWords.ts";

interface ReserveListProps {
  readonly reserve: NonNullable<PupilOutcome["reserve"]>;
  /** Programmes that have a place on offer for this pupil. */
  readonly offers: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** The own place on the reserve lists. */
export function ReserveList({ reserve, offers, nameOf }: ReserveListProps) {
  const text = useText();
  return (
    <section aria-labelledby="reserve" className="section">
      <h2 id="reserve" className="nl-heading nl-heading--level-2">
        {text(PUPIL.reserve)}
      </h2>
      <p className="nl-paragraph section__lead">{text(PUPIL.reserveLead)}</p>
      <ul className="alternatives">
        {reserve.map(({ programme, position }) => (
          <li key={programme}>
            {nameOf(programme)}: <strong>{`${text(PUPIL.position)} ${position}`}</strong>
            {offers.includes(programme) ? ` (${text(PUPIL.offered)})` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

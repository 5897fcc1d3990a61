import { useText } from "../../../app/language.ts";
import { PUPIL } from "./pupilWords.ts";

interface PlaceViewProps {
  /** Undefined: no place. */
  readonly name: string | undefined;
  readonly rank: number | null;
  readonly choices: number;
  /** It is different by now. */
  readonly isPast?: boolean;
}

/** The outcome itself, large. */
export function PlaceView({ name, rank, choices, isPast = false }: PlaceViewProps) {
  const text = useText();
  if (name === undefined)
    return (
      <div className="place place--none">
        <p className="place__name">{text(isPast ? PUPIL.hadNone : PUPIL.noPlace)}</p>
        {isPast ? null : <p>{text(PUPIL.noPlaceNote)}</p>}
      </div>
    );
  return (
    <div className={`place${isPast ? " place--none" : ""}`}>
      <p>{text(isPast ? PUPIL.hadPlace : PUPIL.yourPlace)}</p>
      <p className="place__name">{name}</p>
      <p>
        {text(PUPIL.yourChoice)} {rank} {text(PUPIL.ofChoices)} {choices}
      </p>
    </div>
  );
}

import { useText } from "../../../app/language.ts";
import { PUPIL } from "./pupilWords.ts";

interface PlaceViewProps {
  /** Undefined: no place. */
  readonly name: string | undefined;
  readonly rank: number | null;
  readonly choices: number;
}

/** The outcome itself, large. */
export function PlaceView({ name, rank, choices }: PlaceViewProps) {
  const text = useText();
  if (name === undefined)
    return (
      <div className="place place--none">
        <p className="place__name">{text(PUPIL.noPlace)}</p>
        <p>{text(PUPIL.noPlaceNote)}</p>
      </div>
    );
  return (
    <div className="place">
      <p>{text(PUPIL.yourPlace)}</p>
      <p className="place__name">{name}</p>
      <p>
        {text(PUPIL.yourChoice)} {rank} {text(PUPIL.ofChoices)} {choices}
      </p>
    </div>
  );
}

import type { PupilOutcome } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { PUPIL } from "./pupilWords.ts";

interface NowViewProps {
  readonly now: NonNullable<PupilOutcome["afterCare"]>;
  /** The programme of the outcome itself. */
  readonly first: string | null;
  readonly nameOf: (id: string) => string;
}

/** What changed for this pupil after the outcome: an offer that waits for an answer first. */
export function NowView({ now: { place, hasLeft, offers }, first, nameOf }: NowViewProps) {
  const text = useText();
  if (hasLeft)
    return (
      <div className="place place--none">
        <p className="place__name">{text(PUPIL.left)}</p>
        <p>{text(PUPIL.leftNote)}</p>
      </div>
    );
  return (
    <>
      {offers.map((programme) => (
        <div key={programme} className="place place--offer">
          <p>{text(PUPIL.offer)}</p>
          <p className="place__name">{nameOf(programme)}</p>
          <p>{text(PUPIL.offerNote)}</p>
          {place === null ? null : (
            <p>
              {text(PUPIL.offerFrees)} {nameOf(place)} {text(PUPIL.offerFreesEnd)}
            </p>
          )}
        </div>
      ))}
      {place === first || place === null ? null : (
        <div className="place">
          <p>{text(PUPIL.placeNow)}</p>
          <p className="place__name">{nameOf(place)}</p>
        </div>
      )}
    </>
  );
}

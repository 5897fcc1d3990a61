import type { RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { CopyText } from "../../../components/CopyText.tsx";
import { momentText, numberText } from "../../../i18n/format.ts";
import { roundRoots } from "../roundRoots.ts";
import { ROUND } from "./roundWords.ts";

/** Every correction with its reason and how many it moved. */
export function CorrectionsSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  const language = useLanguage();
  const { corrections } = round;
  const roots = roundRoots(round);
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="correcties" className="section">
      <h2 id="correcties" className="nl-heading nl-heading--level-2">
        {text(ROUND.corrections)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ROUND.correctionsLead)}</p>
      <ul className="timeline">
        {corrections.map(({ edition, at, reason, changed, isPublished }) => (
          <li key={edition} className="timeline__step timeline__step--done">
            <strong>
              {text(ROUND.edition)} {edition}
            </strong>{" "}
            <span className="timeline__date">{momentText(at, language)}</span>{" "}
            {isPublished ? null : <span className="badge badge--queued">{text(ROUND.notPublished)}</span>}
            <p>{reason}</p>
            <p className="note">
              {changed === null ? text(ROUND.hidden) : `${numberText(changed, language)} ${text(ROUND.changed)}`}
            </p>
            <EditionRoot root={roots.get(edition)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EditionRoot({ root }: { readonly root: string | undefined }) {
  const text = useText();
  if (root === undefined) return null;
  return (
    <p>
      {text(ROUND.root)}: <CopyText label={text(ROUND.root)} value={root} />
    </p>
  );
}

import type { RoundView } from "../../../api/admission.ts";
import type { Chances } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { numberText } from "../../../i18n/format.ts";
import { CHANCES } from "./chancesWords.ts";

/** Where the chances come from, and what they leave out. */
export function HowChances({ round, chances }: { readonly round: RoundView; readonly chances: Chances }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="hoe" className="section__part">
      <h3 id="hoe" className="nl-heading nl-heading--level-4">
        {text(CHANCES.how)}
      </h3>
      <dl className="facts">
        <dt>{text(CHANCES.howLists)}</dt>
        <dd>
          {round.title}, {round.schoolYear}
        </dd>
        <dt>{text(CHANCES.howDraws)}</dt>
        <dd>
          {numberText(chances.lotteries, language)}
          <span className="note">{text(CHANCES.howDrawsNote)}</span>
        </dd>
        <dt>{text(CHANCES.howBootstrap)}</dt>
        <dd>{text(chances.resample ? CHANCES.bootstrap : CHANCES.noBootstrap)}</dd>
        <dt>{text(CHANCES.notCovered)}</dt>
        <dd>{text(chances.covers)}</dd>
      </dl>
    </section>
  );
}

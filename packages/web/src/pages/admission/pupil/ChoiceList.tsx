import { useLanguage, useText } from "../../../app/language.ts";
import { shareText } from "../../../i18n/format.ts";
import type { Chance, ChoiceView } from "./choiceViews.ts";
import { PUPIL } from "./pupilWords.ts";

/** Every choice of one pupil in order: what became of it, why, what would have changed it, and the chance beforehand. */
export function ChoiceList({ choices }: { readonly choices: readonly ChoiceView[] }) {
  const text = useText();
  return (
    <>
      <ol className="choices">
        {choices.map((choice) => (
          <ChoiceItem key={choice.rank} choice={choice} />
        ))}
      </ol>
      {choices.some(({ state }) => state === "below") ? (
        <p className="note choices__remark">{text(PUPIL.belowNote)}</p>
      ) : null}
    </>
  );
}

function ChoiceItem({ choice }: { readonly choice: ChoiceView }) {
  const text = useText();
  const { rank, name, state, label, reasons, enough, chance } = choice;
  return (
    <li className={`choice choice--${state}`}>
      <span className="choice__rank" aria-hidden="true">
        {rank}
      </span>
      <div className="choice__body">
        <p className="choice__head">
          <strong>
            <span className="visually-hidden">
              {text(PUPIL.choice)} {rank}:{" "}
            </span>
            {name}
          </strong>
          <span className={`badge badge--${state === "placed" ? "done" : "queued"}`}>{text(PUPIL[label])}</span>
        </p>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {enough.map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
        {chance === undefined ? null : <ChanceLine chance={chance} />}
      </div>
    </li>
  );
}

function ChanceLine({ chance: { chance, low, high } }: { readonly chance: Chance }) {
  const text = useText();
  const language = useLanguage();
  // An own order of a school: nothing is known of the chance.
  if (chance === null || low === null || high === null) return null;
  const [from, to] = [shareText(low, language), shareText(high, language)];
  const interval = from === to ? "" : ` (${text(PUPIL.between)} ${from} ${text(PUPIL.and)} ${to})`;
  return (
    <p className="note">
      {text(PUPIL.chance)} {shareText(chance, language)}
      {interval}.
    </p>
  );
}

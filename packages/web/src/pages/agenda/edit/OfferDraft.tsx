import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useLanguage, useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { momentText } from "../../../i18n/format.ts";
import { SAVE } from "./editWords.ts";

interface OfferDraftProps {
  /** When it was typed. */
  readonly at: string;
  /** A newer version was saved since. */
  readonly isOld: boolean;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}

/** What was typed here and never saved is offered back. */
export function OfferDraft({ at, isOld, onGoOn, onThrowAway }: OfferDraftProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className="section section--first">
      <Notice type="info" live="status">
        <h2 className="nl-heading nl-heading--level-3">{text(SAVE.offerTitle)}</h2>
        <p className="nl-paragraph">
          {text(SAVE.offerText)} {momentText(at, language)}. {isOld ? text(SAVE.offerOld) : null}
        </p>
        <div className="buttons">
          <PrimaryActionButton type="button" onClick={onGoOn}>
            {text(SAVE.goOn)}
          </PrimaryActionButton>
          <SecondaryActionButton type="button" onClick={onThrowAway}>
            {text(SAVE.throwAway)}
          </SecondaryActionButton>
        </div>
      </Notice>
    </div>
  );
}

import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useEffect, useRef } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { SAVE } from "./editWords.ts";

interface ConflictNoticeProps {
  readonly id: string;
  readonly base: number | null;
  readonly now: number | null;
  readonly onOverwrite: () => void;
  readonly onTakeOther: () => void;
}

/** Somebody else saved meanwhile: what is typed stays, and the user chooses. Gets the focus. */
export function ConflictNotice({ id, base, now, onOverwrite, onTakeOther }: ConflictNoticeProps) {
  const text = useText();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const words = text(SAVE.conflictText)
    .replace("{base}", String(base ?? "-"))
    .replace("{now}", String(now ?? "-"));
  return (
    <div ref={place} tabIndex={-1}>
      <Notice type="warning" live="alert">
        <h2 className="nl-heading nl-heading--level-3">{text(SAVE.conflictTitle)}</h2>
        <p className="nl-paragraph">{words}</p>
        <p>
          <a
            href={`/agendas/${id}${language === "en" ? "?lang=en" : ""}`}
            target="_blank"
            rel="noreferrer"
            className="nl-link"
          >
            {text(SAVE.seeOther)}
          </a>
        </p>
        <div className="buttons">
          <PrimaryActionButton type="button" onClick={onOverwrite}>
            {text(SAVE.overwrite)}
          </PrimaryActionButton>
          <SecondaryActionButton type="button" onClick={onTakeOther}>
            {text(SAVE.takeOther)}
          </SecondaryActionButton>
        </div>
        <p className="note">{text(SAVE.takeOtherText)}</p>
      </Notice>
    </div>
  );
}

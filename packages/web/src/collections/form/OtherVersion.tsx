import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useEffect, useRef } from "react";
import { useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { FORM } from "./formWords.ts";

interface OtherVersionProps {
  readonly base: number | null;
  readonly now: number | null;
  /** Absent when what the other saved has to stay. */
  readonly onOverwrite?: (() => void) | undefined;
  /** Absent when the other took it away. */
  readonly onTakeOther?: (() => void) | undefined;
}

/** Somebody else saved meanwhile: what is typed stays, and the user chooses. Gets the focus. */
export function OtherVersion({ base, now, onOverwrite, onTakeOther }: OtherVersionProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice type="warning" live="alert">
        <p className="nl-paragraph">
          <strong>{text(FORM.conflict)}</strong>
        </p>
        <p className="nl-paragraph">
          {text(FORM.conflictText)
            .replace("{base}", String(base ?? "-"))
            .replace("{now}", String(now ?? "-"))}
        </p>
        <div className="buttons">
          {onOverwrite === undefined ? null : (
            <PrimaryActionButton type="button" onClick={onOverwrite}>
              {text(FORM.overwrite)}
            </PrimaryActionButton>
          )}
          {onTakeOther === undefined ? null : (
            <SecondaryActionButton type="button" onClick={onTakeOther}>
              {text(FORM.takeOther)}
            </SecondaryActionButton>
          )}
        </div>
      </Notice>
    </div>
  );
}

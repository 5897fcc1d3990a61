import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useId, useRef, type ReactNode } from "react";
import { useText } from "../app/language.ts";

const CANCEL: Text = { nl: "Annuleer", en: "Cancel" };

interface ConfirmButtonProps {
  /** The act, on the button and on the button that confirms it. */
  readonly label: string;
  readonly title: string;
  /** What becomes fixed. */
  readonly children: ReactNode;
  readonly disabled?: boolean;
  /** Beside another act that is done more often. */
  readonly isSecondary?: boolean;
  readonly onConfirm: () => void;
  /** Asked before the dialog opens; false keeps it closed. */
  readonly isReady?: () => boolean;
}

/** A button for what cannot be undone: it first says what becomes fixed, in a dialog that holds the focus. */
export function ConfirmButton({
  label,
  title,
  children,
  disabled,
  isSecondary,
  onConfirm,
  isReady,
}: ConfirmButtonProps) {
  const text = useText();
  const Opener = isSecondary ? SecondaryActionButton : PrimaryActionButton;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    if (isReady?.() ?? true) dialog.current?.showModal();
  };
  const confirm = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <>
      <Opener type="button" disabled={disabled} onClick={open}>
        {label}
      </Opener>
      <dialog ref={dialog} className="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`} className="nl-heading nl-heading--level-3">
          {title}
        </h2>
        <div id={`${id}-text`} className="dialog__text">
          {children}
        </div>
        <div className="buttons">
          <SecondaryActionButton type="button" onClick={() => dialog.current?.close()}>
            {text(CANCEL)}
          </SecondaryActionButton>
          <PrimaryActionButton type="button" onClick={confirm}>
            {label}
          </PrimaryActionButton>
        </div>
      </dialog>
    </>
  );
}

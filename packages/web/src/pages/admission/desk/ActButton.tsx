import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../../app/language.ts";
import { ConfirmButton } from "../../../components/ConfirmButton.tsx";
import type { AfterCareAct } from "../../../api/admissionActions.ts";
import { ACT_MEANS, AFTER_CARE } from "./afterCareWords.ts";

interface ActButtonProps {
  readonly kind: AfterCareAct["kind"];
  readonly label: string;
  /** Who and where, as the question of the dialog. */
  readonly about: Text;
  readonly disabled: boolean;
  readonly isSecondary?: boolean;
  readonly onConfirm: () => void;
  readonly isReady?: () => boolean;
}

/** An act cannot be taken back, so it is asked twice, with what it means. */
export function ActButton({ kind, label, about, disabled, isSecondary = false, onConfirm, isReady }: ActButtonProps) {
  const text = useText();
  return (
    <ConfirmButton
      label={label}
      title={text(about)}
      disabled={disabled}
      isSecondary={isSecondary}
      onConfirm={onConfirm}
      {...(isReady ? { isReady } : {})}
    >
      <ul>
        {ACT_MEANS[kind].map((item) => (
          <li key={item.nl}>{text(item)}</li>
        ))}
      </ul>
      <p>{text(AFTER_CARE.forEver)}</p>
    </ConfirmButton>
  );
}

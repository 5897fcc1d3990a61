import type { Text } from "@kansrijk/core/vocabulary/text";
import type { RoundView } from "../../api/admission.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { momentText } from "../../i18n/format.ts";

const ERASED = {
  on: { nl: "De persoonsgegevens van deze ronde zijn gewist op", en: "The personal data of this round were erased on" },
  means: {
    nl: "Niemand kan nog opzoeken wie welke plaats kreeg, en de codes van de gezinnen werken niet meer. De openbare documenten blijven, en met een bewaard bewijs kan een gezin de eigen uitslag nog narekenen.",
    en: "Nobody can look up any more who got which place, and the codes of the families no longer work. The public documents stay, and with a receipt that was kept a family can still check its own outcome.",
  },
  reason: { nl: "Reden:", en: "Reason:" },
} satisfies Record<string, Text>;

/** Says that, when and why the personal data of a round were erased; nothing when they are there. */
export function ErasedNotice({ round: { erasedAt, steps } }: { readonly round: RoundView }) {
  const text = useText();
  const language = useLanguage();
  if (erasedAt === null) return null;
  const reason = steps.find(({ step }) => step === "erase")?.result["reason"];
  return (
    <Notice type="info">
      <p className="nl-paragraph">
        <strong>
          {text(ERASED.on)} {momentText(erasedAt, language)}.
        </strong>
      </p>
      <p className="nl-paragraph">{text(ERASED.means)}</p>
      {typeof reason === "string" ? (
        <p className="nl-paragraph">
          {text(ERASED.reason)} {reason}
        </p>
      ) : null}
    </Notice>
  );
}

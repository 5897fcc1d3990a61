import type { LetterPlace } from "@kansrijk/core/letters/letterPlace";
import { useText } from "../../app/language.ts";
import { INTERVENTIONS } from "./interventionWords.ts";

/** Where in the letters it stands, for who wants to look it up. */
export function LetterPlaces({ places }: { readonly places: readonly LetterPlace[] }) {
  const text = useText();
  if (places.length === 0) return null;
  return (
    <p className="note">
      {text(INTERVENTIONS.letters)}:{" "}
      {places
        .map(({ letter, heading, paragraph }) =>
          [letter, heading, `${text(INTERVENTIONS.paragraph)} ${paragraph}`].filter((part) => part !== "").join(", "),
        )
        .join("; ")}
    </p>
  );
}

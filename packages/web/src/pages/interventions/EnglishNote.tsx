import { ENGLISH_AVERAGES } from "@kansrijk/core/interventions/effectFigure";
import { useText } from "../../app/language.ts";

/** Stands beside every use of the figures of the toolkit. */
export function EnglishNote() {
  const text = useText();
  return <p className="note">{text(ENGLISH_AVERAGES)}</p>;
}

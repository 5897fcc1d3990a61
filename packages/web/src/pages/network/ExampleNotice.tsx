import { useText } from "../../app/language.ts";
import { NETWORK } from "./networkWords.ts";

/** Stands above what rests on the invented alliance. */
export function ExampleNotice({ isShown }: { readonly isShown: boolean }) {
  const text = useText();
  return isShown ? <p className="generated">{text(NETWORK.example)}</p> : null;
}

import { useText } from "../../app/language.ts";
import { AGENDA } from "./agendaWords.ts";

/** Stands above every agenda that was made up. */
export function ExampleNotice({ agenda }: { readonly agenda: { readonly generated: boolean } }) {
  const text = useText();
  if (!agenda.generated) return null;
  return (
    <p className="generated">
      <strong>{text(AGENDA.example)}.</strong> {text(AGENDA.exampleText)}
    </p>
  );
}

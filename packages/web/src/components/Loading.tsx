import { APP } from "../app/appWords.ts";
import { useText } from "../app/language.ts";

/** Says that something is on its way, to eyes and to screen readers. */
export function Loading({ label }: { readonly label?: string }) {
  const text = useText();
  return (
    <output className="loading">
      <span className="loading__dot" aria-hidden="true" />
      {label ?? text(APP.loading)}…
    </output>
  );
}

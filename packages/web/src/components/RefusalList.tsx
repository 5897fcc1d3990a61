import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../app/language.ts";
import { Notice } from "./Notice.tsx";

const TITLE: Text = { nl: "Met deze keuzes is er geen uitkomst", en: "There is no outcome with these choices" };

/** Why the work cannot be done, in the words of the core. */
export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const text = useText();
  return (
    <Notice type="warning" live="status">
      <p className="nl-paragraph">
        <strong>{text(TITLE)}</strong>
      </p>
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal.message.nl}>{text(refusal.message)}</li>
        ))}
      </ul>
    </Notice>
  );
}

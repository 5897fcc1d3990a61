import { useState } from "react";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { AttackResult } from "./AttackResult.tsx";
import type { Shown } from "./disclosureApi.ts";
import { DISCLOSURE } from "./disclosureWords.ts";
import { ProtectForm } from "./ProtectForm.tsx";
import { ProtectedResult } from "./ProtectedResult.tsx";

/** Protect a table of one's own before it is published, or see what a published one gives away. */
export function DisclosurePage() {
  const text = useText();
  const [shown, setShown] = useState<Shown>();
  return (
    <Page title={text(DISCLOSURE.title)} lead={text(DISCLOSURE.lead)}>
      <section aria-labelledby="tabel" className="section section--first">
        <h2 id="tabel" className="nl-heading nl-heading--level-2">
          {text(DISCLOSURE.table)}
        </h2>
        <ProtectForm onShow={setShown} />
      </section>
      {shown === undefined ? null : (
        <section aria-labelledby="uitkomst" className="section">
          <h2 id="uitkomst" className="nl-heading nl-heading--level-2">
            {text(shown.kind === "protected" ? DISCLOSURE.result : DISCLOSURE.attackResult)}
          </h2>
          {shown.invented ? <p className="note">{text(DISCLOSURE.exampleNote)}</p> : null}
          {shown.kind === "protected" ? <ProtectedResult found={shown.found} /> : <AttackResult found={shown.found} />}
        </section>
      )}
    </Page>
  );
}

import type { Text } from "@kansrijk/core/vocabulary/text";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation } from "@tanstack/react-query";
import { Link, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../app/language.ts";
import { CopyText } from "../components/CopyText.tsx";
import { Problem } from "../components/Problem.tsx";
import { keepView } from "./keepView.ts";

const SHARE: Text = { nl: "Deel deze weergave", en: "Share this view" };
const SHARED: Text = { nl: "Het adres staat op uw klembord.", en: "The address is on your clipboard." };
const KEEP: Text = { nl: "Leg deze cijfers vast", en: "Fix these figures" };
const KEPT: Text = {
  nl: "Vastgelegd. Dit adres laat altijd deze cijfers zien, ook als de gegevens veranderen:",
  en: "Fixed. This address always shows these figures, also when the data change:",
};
const OPEN: Text = { nl: "Open de vastgelegde cijfers", en: "Open the fixed figures" };

/** Shares the address of the page, which holds everything that was chosen, or keeps its figures as they are now. */
export function ShareButtons() {
  const text = useText();
  const location = useRouterState({ select: (state) => state.location });
  const { href, pathname, searchStr } = location;
  const [copied, setCopied] = useState("");
  const keep = useMutation({ mutationFn: () => keepView(pathname, searchStr).then((id) => ({ id, href })) });
  const copy = async () => {
    await navigator.clipboard.writeText(`${globalThis.location.origin}${href}`);
    setCopied(href);
  };
  // What was kept belongs to the view that was shown then.
  const kept = keep.data?.href === href ? keep.data.id : undefined;
  return (
    <div className="share-buttons no-print">
      <div className="buttons">
        <SecondaryActionButton type="button" onClick={() => void copy()}>
          {text(SHARE)}
        </SecondaryActionButton>
        <SecondaryActionButton type="button" disabled={keep.isPending} onClick={() => keep.mutate()}>
          {text(KEEP)}
        </SecondaryActionButton>
      </div>
      <output className="note">{copied === href ? text(SHARED) : null}</output>
      {keep.error ? <Problem error={keep.error} /> : null}
      <output>
        {kept === undefined ? null : (
          <>
            {text(KEPT)} <CopyText label={text(KEEP)} value={`${globalThis.location.origin}/v/${kept}`} />{" "}
            <Link to="/v/$id" params={{ id: kept }} className="nl-link">
              {text(OPEN)}
            </Link>
          </>
        )}
      </output>
    </div>
  );
}

import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { keepRun } from "../../api/actions.ts";
import { runsQuery } from "../../api/queries.ts";
import { apiUrl } from "../../api/apiUrl.ts";
import type { Dataset } from "../../api/types.ts";
import { useText } from "../../app/language.ts";
import { Problem } from "../../components/Problem.tsx";
import { apiQuery } from "../../funding/fundingDefaults.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

interface ShareSectionProps {
  readonly view: FundingView;
  readonly dataset: Dataset;
}

const FORMATS = ["csv", "xlsx", "json"] as const;

/** Ways to pass the outcome on: the address, files, and keeping it with a receipt. */
export function ShareSection({ view, dataset }: ShareSectionProps) {
  const text = useText();
  const query = apiQuery(dataset.id, view.settings);
  const decisions = `/funding/${view.scheme.id}/decisions`;
  return (
    <section aria-labelledby="delen" className="section no-print">
      <h2 id="delen" className="nl-heading nl-heading--level-2">
        {text(FUNDING.share)}
      </h2>
      <div className="share">
        <div className="share__part">
          <p className="nl-paragraph">{text(FUNDING.shareText)}</p>
          <CopyAddress />
        </div>
        <div className="share__part">
          <h3 className="nl-heading nl-heading--level-4">{text(FUNDING.download)}</h3>
          <ul className="plain-list downloads">
            {FORMATS.map((format) => (
              <li key={format}>
                <a className="nl-link" href={apiUrl(decisions, { ...query, format })} download>
                  {format.toUpperCase()}
                </a>
              </li>
            ))}
            <li>
              <a className="nl-link" href={apiUrl(`${decisions}.csv-metadata.json`, query)} download>
                {text(FUNDING.metadata)}
              </a>
            </li>
          </ul>
        </div>
        <KeepRun view={view} dataset={dataset} />
      </div>
    </section>
  );
}

function CopyAddress() {
  const text = useText();
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState("copied");
    } catch {
      // Without a secure connection browsers give no clipboard: the address is then shown to be copied by hand.
      setState("failed");
    }
  };
  return (
    <>
      <SecondaryActionButton onClick={() => void copy()}>{text(FUNDING.copy)}</SecondaryActionButton>
      <output className="note">
        {state === "copied" ? text(FUNDING.copied) : null}
        {state === "failed" ? (
          <>
            {text(FUNDING.copyFailed)} <code className="address">{location.href}</code>
          </>
        ) : null}
      </output>
    </>
  );
}

function KeepRun({ view, dataset }: ShareSectionProps) {
  const text = useText();
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: () => keepRun({ scheme: view.scheme.id, dataset: dataset.id, settings: view.settings }),
    onSuccess: () => client.invalidateQueries({ queryKey: runsQuery.queryKey }),
  });
  return (
    <div className="share__part">
      <PrimaryActionButton onClick={() => keep.mutate()} disabled={keep.isPending}>
        {text(keep.isPending ? FUNDING.keeping : FUNDING.keep)}
      </PrimaryActionButton>
      {keep.error ? <Problem error={keep.error} /> : null}
      <output className="note">
        {keep.data ? (
          <>
            {text(FUNDING.kept)} <code className="hash">{keep.data.receipt.id}</code>.{" "}
            <Link to="/uitkomsten" hash={keep.data.id} className="nl-link">
              {text(FUNDING.toRuns)}
            </Link>
          </>
        ) : null}
      </output>
    </div>
  );
}

import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import verifierPage from "@kansrijk/verifier/page.html?url";
import { useState } from "react";
import { documentUrl, type RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { momentText } from "../../../i18n/format.ts";
import { CHECK } from "../check/checkWords.ts";
import { ReportView } from "../check/ReportView.tsx";
import { useVerifier } from "../check/useVerifier.ts";
import { publicCertificate } from "../publicCertificate.ts";
import { documentTitle } from "../documentWords.ts";
import { ROUND } from "./roundWords.ts";

/** The independent verifier in this browser, on the certificate that everybody can download. */
export function CheckSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  const language = useLanguage();
  const certificate = publicCertificate(round);
  return (
    <section aria-labelledby="controleer" className="section">
      <h2 id="controleer" className="nl-heading nl-heading--level-2">
        {text(ROUND.check)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ROUND.checkLead)}</p>
      {round.verification ? (
        <p className="note">
          {text(ROUND.checkDone)} {momentText(round.verification.at, language)}:{" "}
          {text(round.verification.ok ? CHECK.ok : CHECK.notOk)}
        </p>
      ) : null}
      {certificate ? (
        <Checker url={documentUrl(round.id, certificate)} />
      ) : (
        <p className="empty">{text(ROUND.checkNotYet)}</p>
      )}
    </section>
  );
}

function Checker({ url }: { readonly url: string }) {
  const text = useText();
  const [root, setRoot] = useState("");
  const { busy, report, error, check, stop } = useVerifier();
  return (
    <>
      <div className="panel no-print section__part">
        <Field label={text(ROUND.checkRoot)} help={text(ROUND.checkRootHelp)}>
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="control control--wide"
              spellCheck={false}
              autoComplete="off"
              maxLength={64}
              value={root}
              onChange={(event) => setRoot(event.target.value.trim())}
            />
          )}
        </Field>
        <div className="buttons">
          <PrimaryActionButton
            type="button"
            disabled={busy}
            onClick={() => check({ certificate: url, publishedRoot: root === "" ? undefined : root })}
          >
            {text(ROUND.checkButton)}
          </PrimaryActionButton>
          {busy ? <SecondaryActionButton onClick={stop}>{text(CHECK.stop)}</SecondaryActionButton> : null}
        </div>
      </div>
      {busy ? <Loading label={text(CHECK.busy)} /> : null}
      {report ? <ReportView report={report} /> : null}
      {error === undefined ? null : (
        <Notice type="error" live="alert">
          {text(CHECK.unreadable)} {error}
        </Notice>
      )}
      <p className="nl-paragraph section__part">{text(ROUND.offline)}</p>
      <p className="downloads">
        <a href={verifierPage} download="kansrijk-narekenen.html" className="nl-link">
          {text(ROUND.verifierPage)}
        </a>
        <a href={url} download className="nl-link">
          {text(documentTitle("certificate-public.json"))}
        </a>
      </p>
    </>
  );
}

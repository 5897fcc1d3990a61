import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useEffect, useMemo } from "react";
import { documentUrl, type RoundView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Loading } from "../../../components/Loading.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { CHECK } from "../check/checkWords.ts";
import { ReportView } from "../check/ReportView.tsx";
import { useVerifier } from "../check/useVerifier.ts";
import { publicCertificate } from "../publicCertificate.ts";
import { roundRoots } from "../roundRoots.ts";
import { CORRECTED_CHECKS, PUPIL_CHECKS } from "./pupilChecksWords.ts";
import { PUPIL } from "./pupilWords.ts";
import type { Receipt } from "./readReceipt.ts";

interface ReceiptCheckProps {
  readonly round: RoundView;
  readonly receipt: Receipt;
  /** The edition of the round that the receipt belongs to. */
  readonly edition: number | null;
}

/** The checks of the independent verifier on one receipt, one by one, and the receipt to keep. */
export function ReceiptCheck({ round, receipt, edition }: ReceiptCheckProps) {
  const text = useText();
  const { busy, report, error, check } = useVerifier();
  const content = useMemo(() => JSON.stringify(receipt), [receipt]);
  const certificate = publicCertificate(round, edition);
  const start = () =>
    check({
      certificate: certificate ? documentUrl(round.id, certificate) : undefined,
      receipt: content,
      publishedRoot: edition === null ? undefined : roundRoots(round).get(edition),
    });
  return (
    <section aria-labelledby="controle" className="section">
      <h2 id="controle" className="nl-heading nl-heading--level-2">
        {text(PUPIL.check)}
      </h2>
      <p className="nl-paragraph section__lead">{text(PUPIL.checkLead)}</p>
      <div className="buttons no-print">
        <PrimaryActionButton type="button" disabled={busy} onClick={start}>
          {text(PUPIL.checkButton)}
        </PrimaryActionButton>
        <ReceiptDownload content={content} name={`${round.id}-${receipt.application.id}.json`} />
        <SecondaryActionButton type="button" onClick={() => print()}>
          {text(PUPIL.print)}
        </SecondaryActionButton>
      </div>
      <p className="note section__lead no-print">{text(PUPIL.downloadNote)}</p>
      {busy ? <Loading label={text(CHECK.busy)} /> : null}
      {report ? (
        <>
          <ReportView report={report} words={edition === 1 ? PUPIL_CHECKS : { ...PUPIL_CHECKS, ...CORRECTED_CHECKS }} />
          <p className="notice">{text(PUPIL.wishes)}</p>
        </>
      ) : null}
      {error === undefined ? null : (
        <Notice type="error" live="alert">
          {text(CHECK.unreadable)} {error}
        </Notice>
      )}
    </section>
  );
}

function ReceiptDownload({ content, name }: { readonly content: string; readonly name: string }) {
  const text = useText();
  const address = useMemo(() => URL.createObjectURL(new Blob([content], { type: "application/json" })), [content]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a
      href={address}
      download={name}
      className="utrecht-button-link utrecht-button-link--secondary-action utrecht-button-link--html-a"
    >
      {text(PUPIL.download)}
    </a>
  );
}

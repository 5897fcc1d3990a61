import type { RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { CopyText } from "../../../components/CopyText.tsx";
import { momentText, numberText } from "../../../i18n/format.ts";
import { FactList } from "../FactList.tsx";
import { ROUND } from "./roundWords.ts";

/** What was fixed at the close, before any randomness existed. */
export function CommitmentSection({ commitment }: Pick<RoundView, "commitment">) {
  const text = useText();
  return (
    <section aria-labelledby="vastlegging" className="section">
      <h2 id="vastlegging" className="nl-heading nl-heading--level-2">
        {text(ROUND.fixed)}
      </h2>
      {commitment === null ? (
        <p className="empty">{text(ROUND.fixedNotYet)}</p>
      ) : (
        <>
          <p className="nl-paragraph section__lead">{text(ROUND.fixedLead)}</p>
          <Fixed commitment={commitment} />
        </>
      )}
    </section>
  );
}

function Fixed({ commitment }: { readonly commitment: NonNullable<RoundView["commitment"]> }) {
  const text = useText();
  const language = useLanguage();
  const { root, closedAt, applications, contentSha256, applicationsRoot, rulesSha256, codeSha256 } = commitment;
  const hash = (value: string) => <code className="hash">{value}</code>;
  return (
    <>
      <FactList
        facts={[
          [text(ROUND.root), <CopyText key="root" label={text(ROUND.root)} value={root} />],
          [text(ROUND.closedAt), momentText(closedAt, language)],
          [text(ROUND.applications), applications === null ? text(ROUND.hidden) : numberText(applications, language)],
        ]}
      />
      <details className="details">
        <summary>{text(ROUND.technical)}</summary>
        <FactList
          facts={[
            [text(ROUND.contentHash), hash(contentSha256)],
            [text(ROUND.applicationsHash), hash(applicationsRoot)],
            [text(ROUND.rulesHash), hash(rulesSha256)],
            [text(ROUND.codeHash), hash(codeSha256)],
          ]}
        />
      </details>
    </>
  );
}

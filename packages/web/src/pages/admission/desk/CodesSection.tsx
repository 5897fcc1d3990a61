import type { RoundView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { CopyText } from "../../../components/CopyText.tsx";
import { DESK } from "./deskWords.ts";

/** The codes with which families see their own outcome. */
export function CodesSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  return (
    <section aria-labelledby="codes" className="section">
      <h2 id="codes" className="nl-heading nl-heading--level-2">
        {text(DESK.codes)}
      </h2>
      <p className="nl-paragraph section__lead">{text(DESK.codesLead)}</p>
      <p>
        <a
          href={`/v1/admission/rounds/${encodeURIComponent(round.id)}/codes`}
          download
          className="utrecht-button-link utrecht-button-link--primary-action utrecht-button-link--html-a"
        >
          {text(DESK.codesDownload)}
        </a>
      </p>
      <p className="section__part">
        {text(DESK.codesAddress)}{" "}
        <CopyText label={text(DESK.codesAddress)} value={`${location.origin}/aanmelding/${round.id}/uitslag`} />
      </p>
    </section>
  );
}

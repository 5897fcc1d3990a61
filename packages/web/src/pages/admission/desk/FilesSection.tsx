import type { Desk, RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Stat } from "../../../components/Stat.tsx";
import { numberText } from "../../../i18n/format.ts";
import { FaultTable } from "../../data/FaultTable.tsx";
import { CHANGEABLE, DESK } from "./deskWords.ts";
import { PartUpload, SECOND_PART } from "./PartUpload.tsx";

interface FilesSectionProps {
  readonly round: RoundView;
  readonly desk: Desk;
}

/** What the round holds, and the files it comes from. */
export function FilesSection({ round, desk }: FilesSectionProps) {
  const text = useText();
  const { uploads, faults } = desk;
  return (
    <section aria-labelledby="bestanden" className="section">
      <h2 id="bestanden" className="nl-heading nl-heading--level-2">
        {text(DESK.files)}
      </h2>
      <Counts counts={desk.counts} />
      {faults.length === 0 ? null : (
        <div className="section__part">
          <Notice type="error">{text(DESK.faults)}</Notice>
          <FaultTable faults={faults} />
        </div>
      )}
      {uploads.why.map((reason) => (
        <p key={reason.nl} className="notice notice--apart">
          {text(reason)}
        </p>
      ))}
      {CHANGEABLE.includes(round.state) ? (
        <Parts round={round} desk={desk} />
      ) : (
        <details className="details">
          <summary>{text(uploads.isAllowed ? DESK.forCorrection : DESK.present)}</summary>
          <Parts round={round} desk={desk} />
        </details>
      )}
    </section>
  );
}

function Parts({ round, desk: { parts, uploads } }: FilesSectionProps) {
  const text = useText();
  const whole = parts.find(({ part }) => part === "round");
  return (
    <>
      {uploads.isAllowed ? <p className="nl-paragraph section__lead">{text(DESK.filesLead)}</p> : null}
      <div className="parts">
        {parts
          .filter(({ part }) => part !== "round" && part !== SECOND_PART)
          .map((part) => (
            <PartUpload key={part.part} round={round.id} part={part} isOpen={uploads.isAllowed} />
          ))}
      </div>
      {whole ? (
        <details className="details" open={whole.file !== null}>
          <summary>{text(DESK.wholeRound)}</summary>
          <PartUpload round={round.id} part={whole} isOpen={uploads.isAllowed} />
        </details>
      ) : null}
    </>
  );
}

function Counts({ counts }: Pick<Desk, "counts">) {
  const text = useText();
  const language = useLanguage();
  const number = (value: number, decimals = 0) => numberText(value, language, decimals);
  const { programmes, places, applicants, families, choices, withPriority } = counts;
  return (
    <dl className="stats stats--small">
      <Stat label={text(DESK.programmes)} value={number(programmes)} />
      <Stat label={text(DESK.places)} value={number(places)} />
      <Stat
        label={text(DESK.applicants)}
        value={number(applicants)}
        note={`${number(withPriority)} ${text(DESK.withPriority)}`}
      />
      <Stat
        label={text(DESK.choices)}
        value={number(choices)}
        note={applicants === 0 ? undefined : `${number(choices / applicants, 1)} ${text(DESK.perPupil)}`}
      />
      {families === 0 ? null : <Stat label={text(DESK.families)} value={number(families)} />}
    </dl>
  );
}

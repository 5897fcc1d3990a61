import type { Arrangement } from "@kansrijk/core/arrangements/arrangement";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { useFocusAfter } from "../../../collections/form/useFocusAfter.ts";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { Notice } from "../../../components/Notice.tsx";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";
import { ArrangementForm } from "./ArrangementForm.tsx";
import { OWN } from "./ownWords.ts";

interface OwnArrangementsProps {
  readonly place: MonitorPlace | undefined;
  readonly kept: readonly KeptRecord<Arrangement>[];
  readonly today: string;
}

/** For who keeps the list of a municipality: what is its own, and a form to add or change it. Not on the hand-out. */
export function OwnArrangements({ place, ...rest }: OwnArrangementsProps) {
  const text = useText();
  return (
    <section aria-labelledby="eigen" className="section no-print">
      <h2 id="eigen" className="nl-heading nl-heading--level-2">
        {text(OWN.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(OWN.lead)}</p>
      {place === undefined ? (
        <p className="note">{text(OWN.choosePlace)}</p>
      ) : (
        <OfPlace key={place.code} place={place} {...rest} />
      )}
    </section>
  );
}

interface OfPlaceProps extends OwnArrangementsProps {
  readonly place: MonitorPlace;
}

/** In the form: one that is changed, or "new". */
type Editing = KeptRecord<Arrangement> | "new" | undefined;

const SAID = "eigen-bewaard";
const ADD = "eigen-nieuw";

function OfPlace({ place, kept, today }: OfPlaceProps) {
  const text = useText();
  const focusOn = useFocusAfter();
  const [editing, setEditing] = useState<Editing>();
  const [said, setSaid] = useState("");
  const open = (what: Editing) => {
    setSaid("");
    setEditing(what);
  };
  const close = (words: string) => {
    setEditing(undefined);
    setSaid(words);
    focusOn(words === "" ? ADD : SAID);
  };
  const edited = editing === "new" ? undefined : editing;
  return (
    <>
      {said === "" ? null : (
        <div id={SAID} tabIndex={-1}>
          <Notice type="ok" live="status">
            {said}
          </Notice>
        </div>
      )}
      <OwnList
        own={kept.filter(({ record }) => record.municipality === place.code)}
        today={today}
        onChange={editing === undefined ? open : undefined}
      />
      {editing === undefined ? (
        <SecondaryActionButton id={ADD} type="button" onClick={() => open("new")}>
          {text(OWN.add)}
        </SecondaryActionButton>
      ) : (
        <ArrangementForm
          key={edited ? `${edited.record.id} ${edited.version}` : "new"}
          place={place}
          kept={edited}
          taken={new Set(kept.map(({ record }) => record.id))}
          today={today}
          onKept={({ title }, version) => close(`${text(OWN.saved)}: ${text(title)} (${version})`)}
          onTakeOther={setEditing}
          onCancel={() => close("")}
        />
      )}
    </>
  );
}

interface OwnListProps {
  readonly own: readonly KeptRecord<Arrangement>[];
  readonly today: string;
  /** Absent while another one is in the form. */
  readonly onChange: ((kept: KeptRecord<Arrangement>) => void) | undefined;
}

function OwnList({ own, today, onChange }: OwnListProps) {
  const text = useText();
  if (own.length === 0) return <p className="empty">{text(OWN.none)}</p>;
  const standing = ({ checkedOn, validUntil, generated }: Arrangement): string =>
    [
      ...(generated ? [text(OWN.invented)] : []),
      ...(checkedOn === undefined ? [] : [`${text(OWN.checkedOnShort)} ${checkedOn}`]),
      ...(validUntil !== undefined && validUntil < today ? [`${text(OWN.ended)} ${validUntil}`] : []),
    ].join("; ");
  return (
    <ul>
      {own.map((one) => (
        <li key={one.record.id}>
          {text(one.record.title)} <span className="note">({standing(one.record)})</span>{" "}
          {onChange === undefined || one.record.generated ? null : (
            <button type="button" className="copy__button" onClick={() => onChange(one)}>
              {text(OWN.change)}
              <span className="visually-hidden">: {text(one.record.title)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

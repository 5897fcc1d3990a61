import { useQuery } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import { dutiesQuery } from "../../duties/dutyQueries.ts";
import type { MeetingDraft } from "../draft/agendaDraft.ts";
import { AreaField } from "./AreaField.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useEditor } from "./EditorContext.ts";
import { MEETINGS } from "./editWords.ts";
import { ItemFields } from "./ItemFields.tsx";
import { PartCard } from "./PartCard.tsx";
import { TextField } from "./TextField.tsx";

interface MeetingCardProps {
  readonly meeting: MeetingDraft;
  readonly index: number;
}

/** A meeting: when, which duty it fulfils, what was decided. */
export function MeetingCard({ meeting, index }: MeetingCardProps) {
  const text = useText();
  const { change } = useEditor();
  const { data: duties = [] } = useQuery(dutiesQuery);
  const name = `meetings.${index}`;
  const edit = (changed: Partial<MeetingDraft>) => change("meetings", meeting.id, changed);
  return (
    <PartCard
      list="meetings"
      index={index}
      id={meeting.id}
      kind={text(MEETINGS.one)}
      title={meeting.title}
      note={meeting.day}
    >
      <TextField
        name={`${name}.title`}
        label={text(MEETINGS.name)}
        value={meeting.title}
        onChange={(title) => edit({ title })}
      />
      <TimeFields meeting={meeting} name={name} edit={edit} />
      <ChoiceField
        name={`${name}.duty`}
        isOptional
        label={text(MEETINGS.duty)}
        none={text(MEETINGS.noDuty)}
        value={meeting.duty}
        choices={duties.map(({ record }) => ({ id: record.id, label: text(record.title) }))}
        onChange={(duty) => edit({ duty })}
      />
      <ItemFields meeting={meeting} name={name} edit={edit} />
      <AreaField
        name={`${name}.present`}
        isOptional
        rows={2}
        label={text(MEETINGS.present)}
        help={text(MEETINGS.presentHelp)}
        value={meeting.present}
        onChange={(present) => edit({ present })}
      />
      <label className="radio">
        <input
          type="checkbox"
          checked={meeting.cancelled}
          onChange={(event) => edit({ cancelled: event.target.checked })}
        />
        <span>{text(MEETINGS.cancelled)}</span>
      </label>
    </PartCard>
  );
}

interface TimeFieldsProps {
  readonly meeting: MeetingDraft;
  readonly name: string;
  readonly edit: (changed: Partial<MeetingDraft>) => void;
}

function TimeFields({ meeting, name, edit }: TimeFieldsProps) {
  const text = useText();
  return (
    <>
      <div className="field-row">
        <TextField
          name={`${name}.day`}
          type="date"
          label={text(MEETINGS.day)}
          value={meeting.day}
          onChange={(day) => edit({ day })}
        />
        <TextField
          name={`${name}.start`}
          type="time"
          label={text(MEETINGS.start)}
          value={meeting.start}
          onChange={(start) => edit({ start })}
        />
        <TextField
          name={`${name}.end`}
          type="time"
          isOptional
          label={text(MEETINGS.end)}
          value={meeting.end}
          onChange={(end) => edit({ end })}
        />
      </div>
      <TextField
        name={`${name}.place`}
        isOptional
        label={text(MEETINGS.place)}
        value={meeting.place}
        onChange={(place) => edit({ place })}
      />
    </>
  );
}

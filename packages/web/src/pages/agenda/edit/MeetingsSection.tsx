import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../../app/language.ts";
import { newMeeting } from "../draft/newParts.ts";
import { useEditor } from "./EditorContext.ts";
import { MEETINGS } from "./editWords.ts";
import { MeetingCard } from "./MeetingCard.tsx";
import { Step } from "./Step.tsx";

export function MeetingsSection() {
  const text = useText();
  const { draft, add } = useEditor();
  return (
    <Step step="meetings" lead={text(MEETINGS.lead)}>
      {draft.meetings.length === 0 ? <p className="note">{text(MEETINGS.none)}</p> : null}
      {draft.meetings.map((meeting, index) => (
        <MeetingCard key={meeting.id} meeting={meeting} index={index} />
      ))}
      <SecondaryActionButton type="button" onClick={() => add("meetings", newMeeting(draft))}>
        {text(MEETINGS.add)}
      </SecondaryActionButton>
    </Step>
  );
}

import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { COMMUNITY } from "./communityWords.ts";

interface MeetingFormProps {
  readonly isBusy: boolean;
  readonly onPlan: (meeting: { readonly title: string; readonly start: string }) => void;
}

/** Plans a meeting; online, as every meeting is at first. */
export function MeetingForm({ isBusy, onPlan }: MeetingFormProps) {
  const text = useText();
  const [title, setTitle] = useState("");
  const [start, setStart] = useState("");
  const [why, setWhy] = useState<string>();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (title.trim() === "" || start === "") return setWhy(text(COMMUNITY.incompleteMeeting));
    setWhy(undefined);
    onPlan({ title: title.trim(), start });
    setTitle("");
  };
  return (
    <details className="details no-print">
      <summary>{text(COMMUNITY.plan)}</summary>
      <form className="panel" onSubmit={submit} noValidate>
        <Field label={text(COMMUNITY.title)}>
          {({ id }) => (
            <input
              id={id}
              className="utrecht-textbox control control--wide"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={text(COMMUNITY.start)}>
          {({ id }) => (
            <input
              id={id}
              type="datetime-local"
              className="utrecht-textbox control"
              value={start}
              onChange={(event) => setStart(event.target.value)}
            />
          )}
        </Field>
        <output>{why}</output>
        <p>
          <PrimaryActionButton type="submit" disabled={isBusy}>
            {text(COMMUNITY.plan)}
          </PrimaryActionButton>
        </p>
      </form>
    </details>
  );
}

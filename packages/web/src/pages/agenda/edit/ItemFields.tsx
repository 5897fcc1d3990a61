import { useEffect, useRef } from "react";
import { useText } from "../../../app/language.ts";
import type { AgendaItemDraft, MeetingDraft } from "../draft/agendaDraft.ts";
import { newItem } from "../draft/newParts.ts";
import { AreaField } from "./AreaField.tsx";
import { useEditor } from "./EditorContext.ts";
import { ACTIONS, EDIT, GOALS, MEETINGS } from "./editWords.ts";
import { fieldId } from "./fieldId.ts";
import { TextField } from "./TextField.tsx";
import { TickField } from "./TickField.tsx";

interface ItemFieldsProps {
  readonly meeting: MeetingDraft;
  /** Name of the meeting in the draft: `meetings.0`. */
  readonly name: string;
  readonly edit: (changed: Partial<MeetingDraft>) => void;
}

/** The points of a meeting, each with what was decided and about which goals and actions. */
export function ItemFields({ meeting, name, edit }: ItemFieldsProps) {
  const text = useText();
  const { draft, say } = useEditor();
  const { items } = meeting;
  const focusOn = useRef<string>(undefined);
  useEffect(() => {
    if (focusOn.current !== undefined) document.getElementById(focusOn.current)?.focus();
    focusOn.current = undefined;
  });
  const add = () => {
    edit({ items: [...items, newItem(draft)] });
    focusOn.current = fieldId(`${name}.items.${items.length}.title`);
    say(text(EDIT.added));
  };
  const remove = (id: string) => {
    edit({ items: items.filter((item) => item.id !== id) });
    focusOn.current = fieldId(`${name}.items`);
    say(text(EDIT.removed));
  };
  return (
    <fieldset id={fieldId(`${name}.items`)} tabIndex={-1} className="fieldset field agenda-items">
      <legend className="field__label">{text(MEETINGS.items)}</legend>
      {items.map((item, at) => (
        <ItemField
          key={item.id}
          item={item}
          name={`${name}.items.${at}`}
          number={at + 1}
          edit={(changed) =>
            edit({ items: items.map((other) => (other.id === item.id ? { ...other, ...changed } : other)) })
          }
          onRemove={() => remove(item.id)}
        />
      ))}
      <button type="button" className="copy__button" onClick={add}>
        {text(MEETINGS.addItem)}
      </button>
    </fieldset>
  );
}

interface ItemFieldProps {
  readonly item: AgendaItemDraft;
  readonly name: string;
  readonly number: number;
  readonly edit: (changed: Partial<AgendaItemDraft>) => void;
  readonly onRemove: () => void;
}

function ItemField({ item, name, number, edit, onRemove }: ItemFieldProps) {
  const text = useText();
  const { draft } = useEditor();
  const about = [
    ...draft.goals.map(({ id, title }, at) => ({ id, label: `${text(GOALS.one)}: ${title || at + 1}` })),
    ...draft.actions.map(({ id, title }, at) => ({ id, label: `${text(ACTIONS.one)}: ${title || at + 1}` })),
  ];
  return (
    <div className="agenda-items__item">
      <TextField
        name={`${name}.title`}
        label={`${text(MEETINGS.itemName)} ${number}`}
        value={item.title}
        onChange={(title) => edit({ title })}
      />
      <AreaField
        name={`${name}.decision`}
        isOptional
        rows={2}
        label={text(MEETINGS.decision)}
        value={item.decision}
        onChange={(decision) => edit({ decision })}
      />
      <TickField
        name={`${name}.about`}
        label={text(MEETINGS.about)}
        choices={about}
        chosen={item.about}
        none={text(MEETINGS.nothingYet)}
        onChange={(chosen) => edit({ about: chosen })}
      />
      <button type="button" className="copy__button" onClick={onRemove}>
        {text(EDIT.remove)}
        <span className="visually-hidden">
          : {text(MEETINGS.item)} {number}
        </span>
      </button>
    </div>
  );
}

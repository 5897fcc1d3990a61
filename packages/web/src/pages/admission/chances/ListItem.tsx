import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { Chances } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { shareText } from "../../../i18n/format.ts";
import type { ListedChoice } from "./chanceList.ts";
import { CHANCES } from "./chancesWords.ts";
import { timesText } from "./timesText.ts";

interface ListItemProps {
  readonly choice: ListedChoice;
  readonly index: number;
  /** Index of the last choice. */
  readonly last: number;
  readonly name: string;
  /** Priority classes before the last one. */
  readonly classes: number;
  readonly chance: Chances["choices"][number] | undefined;
  /** It came on the list by a button that is gone now. */
  readonly isAdded: boolean;
  readonly isDragged: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onReplace: (choice: ListedChoice) => void;
  readonly onDrag: (isStart: boolean) => void;
  readonly onDrop: () => void;
}

/** One choice: its rank, how likely it is, and what can be done with it. */
export function ListItem(props: ListItemProps) {
  const { choice, index, name, classes, chance, isAdded, isDragged, onReplace, onDrag, onDrop } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAdded) item.current?.focus();
  }, [isAdded]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is extra: the buttons do the same
    <li
      ref={item}
      tabIndex={-1}
      className={`own-list__item${isDragged ? " own-list__item--dragged" : ""}`}
      draggable
      onDragStart={() => onDrag(true)}
      onDragEnd={() => onDrag(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <span className="own-list__rank" aria-hidden="true">
        {index + 1}
      </span>
      <div className="own-list__body">
        <p>
          <strong>{name}</strong>
        </p>
        {chance ? <ChanceWords chance={chance} /> : null}
        {classes > 0 ? <PriorityField choice={choice} name={name} classes={classes} onReplace={onReplace} /> : null}
      </div>
      <MoveButtons {...props} />
    </li>
  );
}

function ChanceWords({ chance: { chance, low, high } }: { readonly chance: Chances["choices"][number] }) {
  const text = useText();
  const language = useLanguage();
  if (chance === null || low === null || high === null) return <p className="note">{text(CHANCES.unknown)}</p>;
  const [from, to] = [shareText(low, language), shareText(high, language)];
  const interval = from === to ? to : `${text(CHANCES.between)} ${from} ${text(CHANCES.and)} ${to}`;
  return (
    <p className="note">
      {text(timesText(chance))} ({interval})
    </p>
  );
}

function MoveButtons({ index, last, name, onMove, onRemove }: ListItemProps) {
  const text = useText();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const go = (to: number, button: React.RefObject<HTMLButtonElement | null>) => {
    onMove(to);
    // The item is taken out and put back by the browser when its neighbours move: the focus goes with it.
    requestAnimationFrame(() => requestAnimationFrame(() => button.current?.focus()));
  };
  const keys = (event: KeyboardEvent, button: React.RefObject<HTMLButtonElement | null>) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    go(index + step, button);
  };
  return (
    <div className="own-list__buttons">
      <button
        ref={up}
        type="button"
        className="icon-button"
        aria-label={`${text(CHANCES.up)}: ${name}`}
        aria-disabled={index === 0}
        onClick={() => go(index - 1, up)}
        onKeyDown={(event) => keys(event, up)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        ref={down}
        type="button"
        className="icon-button"
        aria-label={`${text(CHANCES.down)}: ${name}`}
        aria-disabled={index === last}
        onClick={() => go(index + 1, down)}
        onKeyDown={(event) => keys(event, down)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" className="icon-button" aria-label={`${text(CHANCES.remove)}: ${name}`} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function PriorityField({
  choice,
  name,
  classes,
  onReplace,
}: Pick<ListItemProps, "choice" | "name" | "classes" | "onReplace">) {
  const text = useText();
  const id = useId();
  const { programme } = choice;
  return (
    <p className="own-list__priority">
      <label htmlFor={id}>{text(CHANCES.priority)}</label>
      <select
        id={id}
        aria-label={`${text(CHANCES.priority)}: ${name}`}
        className="utrecht-select utrecht-select--html-select control control--small"
        value={choice.priority ?? ""}
        onChange={({ target: { value } }) =>
          onReplace(value === "" ? { programme } : { programme, priority: Number(value) })
        }
      >
        <option value="">{text(CHANCES.noPriority)}</option>
        {Array.from({ length: classes }, (_, index) => (
          <option key={index} value={index + 1}>
            {text(CHANCES.priorityClass)} {index + 1}
          </option>
        ))}
      </select>
    </p>
  );
}

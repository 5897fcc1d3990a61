import { useRef, useState } from "react";
import type { RoundView } from "../../../api/admission.ts";
import type { Chances, Offer } from "../../../api/admissionAnalysis.ts";
import { useText } from "../../../app/language.ts";
import { programmeNames } from "../programmeNames.ts";
import { moved, type ChanceList, type ListedChoice } from "./chanceList.ts";
import { CHANCES } from "./chancesWords.ts";
import { ListItem } from "./ListItem.tsx";

interface ListEditorProps {
  readonly round: RoundView;
  readonly offers: readonly Offer[];
  readonly list: ChanceList;
  readonly chances: Chances | undefined;
  /** What was put on the list last: it gets the focus. */
  readonly added: string | undefined;
  readonly onChange: (list: ChanceList) => void;
}

/** The list in order. Everything can be done with buttons and keys; what was done is said. */
export function ListEditor({ round, offers, list, chances, added, onChange }: ListEditorProps) {
  const text = useText();
  const [said, say] = useState("");
  const [dragged, setDragged] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = programmeNames(offers);
  const { choices } = list;
  const move = (from: number, to: number) => {
    const next = moved(list, from, to);
    if (next === list) return;
    onChange(next);
    say(`${nameOf(choices[from]!.programme)} ${text(CHANCES.nowChoice)} ${to + 1}`);
  };
  const remove = (index: number) => {
    onChange({ ...list, choices: choices.toSpliced(index, 1) });
    say(`${nameOf(choices[index]!.programme)} ${text(CHANCES.removed)}`);
    heading.current?.focus();
  };
  const clear = () => {
    onChange({ ...list, choices: [] });
    heading.current?.focus();
  };
  const replace = (index: number, choice: ListedChoice) => onChange({ ...list, choices: choices.with(index, choice) });
  return (
    <section aria-labelledby="lijst" className="own-list">
      <h2 ref={heading} tabIndex={-1} id="lijst" className="nl-heading nl-heading--level-3">
        {text(CHANCES.list)}
      </h2>
      {choices.length === 0 ? <p className="empty">{text(CHANCES.listEmpty)}</p> : null}
      {choices.length < 2 ? null : <p className="note">{text(CHANCES.listHelp)}</p>}
      <ol className="own-list__items">
        {choices.map((choice, index) => (
          <ListItem
            key={choice.programme}
            choice={choice}
            index={index}
            last={choices.length - 1}
            name={nameOf(choice.programme)}
            classes={classesOf(round, choice.programme)}
            chance={chances?.choices.find(({ programme }) => programme === choice.programme)}
            isAdded={choice.programme === added}
            isDragged={dragged === index}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
            onReplace={(choice) => replace(index, choice)}
            onDrag={(isStart) => setDragged(isStart ? index : undefined)}
            onDrop={() => {
              if (dragged !== undefined) move(dragged, index);
              setDragged(undefined);
            }}
          />
        ))}
      </ol>
      {choices.length < 2 ? null : <ClearButton onClick={clear} />}
      <output className="visually-hidden">{said}</output>
    </section>
  );
}

function ClearButton({ onClick }: { readonly onClick: () => void }) {
  const text = useText();
  return (
    <button type="button" className="copy__button" onClick={onClick}>
      {text(CHANCES.clear)}
    </button>
  );
}

/** How many priority classes there are before the last one, in which everybody is; not known before the outcome is. */
const UNKNOWN_CLASSES = 2;

function classesOf({ outcome }: RoundView, programme: string): number {
  if (!outcome) return UNKNOWN_CLASSES;
  return Math.max(0, (outcome.programmes.find(({ id }) => id === programme)?.lastClass ?? 1) - 1);
}

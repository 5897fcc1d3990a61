import { checkText, type WordFinding } from "@kansrijk/core/words/checkText";
import { fixText } from "@kansrijk/core/words/fixText";
import type { WordRecord } from "@kansrijk/core/words/wordRecord";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { numberText } from "../../i18n/format.ts";
import { FindingList } from "./FindingList.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { EXAMPLE, WORDS } from "./wordsWords.ts";

/** The page stays quick up to here. */
const LONGEST_TEXT = 100_000;

/** A text of the user with what was found in it; a word only changes when somebody chooses so, and can be put back. */
export function CheckSection({ words }: { readonly words: readonly WordRecord[] }) {
  const text = useText();
  const language = useLanguage();
  const [versions, setVersions] = useState<readonly string[]>([""]);
  const heading = useRef<HTMLHeadingElement>(null);
  const typed = versions.at(-1)!;
  const given = useDeferredValue(typed);
  const looked = given.slice(0, LONGEST_TEXT);
  const findings = useMemo(() => checkText(looked, words), [looked, words]);
  const change = (next: string): void => setVersions((before) => [...before.slice(-99), next]);
  const replace = (finding: WordFinding, replacement: string): void => {
    change(fixText(given, [{ finding, replacement }]));
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="found" className="section section--first">
      <p className="notice help__notice">{text(WORDS.stays)}</p>
      <Field label={text(WORDS.yourText)} help={text(WORDS.yourTextHelp)}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            className="control control--wide words__input"
            rows={8}
            spellCheck={false}
            value={typed}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      <Buttons
        typed={typed}
        canUndo={versions.length > 1}
        onChange={change}
        onUndo={() => setVersions(versions.slice(0, -1))}
      />
      <h2 id="found" ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2 words__heading">
        {text(WORDS.found)}
      </h2>
      <output className="words__count">{given.trim() === "" ? null : countText(findings.length, text)}</output>
      {given.length > LONGEST_TEXT ? (
        <p className="note">{text(WORDS.tooLong).replace("{most}", numberText(LONGEST_TEXT, language))}</p>
      ) : null}
      {findings.length === 0 ? null : (
        <>
          <MarkedText value={looked} findings={findings} />
          <FindingList findings={findings} onReplace={replace} />
        </>
      )}
    </section>
  );
}

function countText(count: number, text: ReturnType<typeof useText>): string {
  if (count === 0) return text(WORDS.none);
  return count === 1 ? text(WORDS.one) : text(WORDS.many).replace("{count}", String(count));
}

interface ButtonsProps {
  readonly typed: string;
  readonly canUndo: boolean;
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
}

function Buttons({ typed, canUndo, onChange, onUndo }: ButtonsProps) {
  const text = useText();
  const [copied, setCopied] = useState("");
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(typed);
    setCopied(typed);
  };
  const button = (label: string, onClick: () => void, isOff = false) => (
    <button type="button" className="copy__button" disabled={isOff} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <p className="buttons">
      {button(text(WORDS.tryExample), () => onChange(text(EXAMPLE).slice(1, -1)))}
      {button(text(WORDS.undo), onUndo, !canUndo)}
      {button(text(typed !== "" && copied === typed ? WORDS.copied : WORDS.copy), () => void copy(), typed === "")}
      {button(text(WORDS.clear), () => onChange(""), typed === "")}
    </p>
  );
}

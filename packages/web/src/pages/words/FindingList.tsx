import type { WordFinding } from "@kansrijk/core/words/checkText";
import { useLanguage, useText } from "../../app/language.ts";
import { WORDS } from "./wordsWords.ts";

interface FindingListProps {
  readonly findings: readonly WordFinding[];
  readonly onReplace: (finding: WordFinding, replacement: string) => void;
}

/** More than this makes a page that nobody reads; the others show when some are done. */
const MOST_SHOWN = 100;

/** Every found word with the reason and a button per suggestion. */
export function FindingList({ findings, onReplace }: FindingListProps) {
  const text = useText();
  const shown = useLanguage();
  return (
    <ol className="rounds">
      {findings.slice(0, MOST_SHOWN).map((finding) => {
        const { from, word, line, column, reason, suggestions, certainty, term } = finding;
        const language = term.startsWith("en-") ? "en" : "nl";
        return (
          <li key={from} id={`finding-${from}`} className="round-card">
            <div className="round-card__head">
              <h3 className="nl-heading nl-heading--level-3">{word}</h3>
              <span className="note">{`${text(WORDS.line)} ${line}, ${text(WORDS.column)} ${column}`}</span>
              {certainty === "depends" ? <span className="badge badge--derived">{text(WORDS.depends)}</span> : null}
            </div>
            <p>{text(reason)}</p>
            <p className="buttons">
              {suggestions.map((suggestion) => (
                <button
                  key={suggestion[language]}
                  type="button"
                  className="copy__button"
                  onClick={() => onReplace(finding, suggestion[language])}
                >
                  <span className="visually-hidden">{`${text(WORDS.use)}: `}</span>
                  <span lang={language}>{suggestion[language]}</span>
                  {language === shown ? null : ` (${suggestion[shown]})`}
                  <span className="visually-hidden">{`, ${text(WORDS.instead)} ${word}`}</span>
                </button>
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

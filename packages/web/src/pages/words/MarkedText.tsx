import type { WordFinding } from "@kansrijk/core/words/checkText";
import { useText } from "../../app/language.ts";
import { WORDS } from "./wordsWords.ts";

interface MarkedTextProps {
  readonly value: string;
  readonly findings: readonly WordFinding[];
}

/** The text as it is, with a link from every found word to what can be said instead. */
export function MarkedText({ value, findings }: MarkedTextProps) {
  const text = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="words__marked" tabIndex={0} aria-label={text(WORDS.marked)}>
      {findings.map(({ from, to, word, certainty }, index) => (
        <span key={from}>
          {value.slice(findings[index - 1]?.to ?? 0, from)}
          <a href={`#finding-${from}`} className="words__link">
            <mark className={`words__mark words__mark--${certainty}`}>{word}</mark>
          </a>
          {index === findings.length - 1 ? value.slice(to) : null}
        </span>
      ))}
    </section>
  );
}

import type { WordRecord } from "@kansrijk/core/words/wordRecord";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { WORDS } from "./wordsWords.ts";

/** All words that the checker knows, with why, and the names that it leaves alone. */
export function WordTable({ words }: { readonly words: readonly WordRecord[] }) {
  const text = useText();
  const formsOf = (word: WordRecord) => (
    <span id={word.id} lang={word.language}>
      {word.forms.map((form) => form.replaceAll("*", "…")).join(", ")}
    </span>
  );
  const terms = words.flatMap((word) => (word.kind === "term" ? [word] : []));
  const names = words.filter(({ kind }) => kind === "name");
  return (
    <section aria-labelledby="all" className="section">
      <h2 id="all" className="nl-heading nl-heading--level-2">
        {text(WORDS.all)}
      </h2>
      <p>{text(WORDS.allText)}</p>
      <PlainTable
        caption={text(WORDS.all)}
        hideCaption
        tall
        columns={[WORDS.word, WORDS.better, WORDS.reason, WORDS.where].map((label) => ({ label: text(label) }))}
        rows={terms.map((term) => [
          formsOf(term),
          term.suggestions.map((suggestion) => text(suggestion)).join("; "),
          text(term.reason),
          term.places.map(({ letter, heading }) => `${letter}, ${heading}`).join("; ") || text(WORDS.own),
        ])}
      />
      <h3 className="nl-heading nl-heading--level-3">{text(WORDS.names)}</h3>
      <PlainTable
        caption={text(WORDS.names)}
        hideCaption
        columns={[WORDS.word, WORDS.reason].map((label) => ({ label: text(label) }))}
        rows={names.map((name) => [formsOf(name), text(name.reason)])}
      />
      <p className="round-card__links no-print">
        {["csv", "xlsx", "json"].map((format) => (
          <a key={format} className="nl-link" href={`/v1/collections/words?format=${format}`} download>
            {`words.${format}`}
          </a>
        ))}
      </p>
    </section>
  );
}

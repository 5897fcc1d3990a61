import { wordRecord } from "@kansrijk/core/words/wordRecord";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { recordsQuery } from "../../collections/recordApi.ts";
import { CheckSection } from "./CheckSection.tsx";
import { WordTable } from "./WordTable.tsx";
import { WORDS } from "./wordsWords.ts";

const wordsQuery = recordsQuery("words", wordRecord);

/** Looks for words in a pasted text, in the browser; nothing of the text leaves the page. */
export function WordsPage() {
  const text = useText();
  const { data: kept } = useSuspenseQuery(wordsQuery);
  const words = useMemo(() => kept.map(({ record }) => record), [kept]);
  return (
    <Page title={text(WORDS.title)} lead={text(WORDS.lead)}>
      <CheckSection words={words} />
      <WordTable words={words} />
    </Page>
  );
}

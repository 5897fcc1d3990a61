import { useQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { healthQuery } from "../../api/queries.ts";
import { ABOUT_LEAD, ABOUT_TITLE, CHAPTERS } from "./aboutWords.ts";

/** What Kansrijk is, how it computes, and what it does with data. */
export function AboutPage() {
  const text = useText();
  const { data: health } = useQuery(healthQuery);
  return (
    <Page title={text(ABOUT_TITLE)} lead={text(ABOUT_LEAD)}>
      {CHAPTERS.map((chapter) => (
        <section key={chapter.id} aria-labelledby={chapter.id} className="section prose">
          <h2 id={chapter.id} className="nl-heading nl-heading--level-2">
            {text(chapter.title)}
          </h2>
          {chapter.paragraphs.map((paragraph) => (
            <p key={paragraph.nl} className="nl-paragraph">
              {text(paragraph)}
            </p>
          ))}
        </section>
      ))}
      {health ? <p className="note section">Kansrijk {health.version}</p> : null}
    </Page>
  );
}

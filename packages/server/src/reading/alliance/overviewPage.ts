import { ALLIANCE, GROUPS } from "@kansrijk/core/alliance/alliancePages";
import { listHtml } from "../facts.ts";
import { linkHtml } from "../links.ts";
import { markup } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import type { Asked } from "./asked.ts";

/** The ways into agendas, network, evidence and promises. */
export function overviewPage({ language }: Pick<Asked, "language">): ReadingPage {
  return {
    title: ALLIANCE.title[language],
    lead: ALLIANCE.lead[language],
    isGenerated: false,
    body: GROUPS.map(({ title, entries }) =>
      sectionHtml(
        title[language],
        listHtml(
          entries.map(
            (entry) => markup`${linkHtml(entry.to, entry.title[language], language)}: ${entry.text[language]}`,
          ),
        ),
      ),
    ),
  };
}

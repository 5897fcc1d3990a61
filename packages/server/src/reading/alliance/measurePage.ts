import { DIMENSION_IDS, DIMENSIONS, type Dimension } from "@kansrijk/core/policy/dimensions";
import { NOT_CARRIED, STATES, type PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { readMeasures } from "../../policy/readMeasures.ts";
import { factsHtml, listHtml } from "../facts.ts";
import { collectionFiles, filesHtml, linkHtml, sourceHtml } from "../links.ts";
import { markup, type Html, type HtmlPart } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import { textPage } from "../textPage.ts";
import { READING } from "../words.ts";
import type { Asked } from "./asked.ts";
import { asksWords } from "./measuresPage.ts";
import { MEASURE } from "./measureWords.ts";
import { placeText } from "./placeText.ts";

/** One measure: how it stands and how we know, what it means for a school, and where it stands in the letters. */
export async function measurePage({ language }: Asked, id: string): Promise<ReadingPage> {
  const { measures } = await readMeasures();
  const measure = measures.find((one) => one.id === id);
  if (!measure) return textPage(MEASURE.missing[language], language, MEASURE.title[language]);
  const others = (title: Text, found: readonly PolicyMeasure[]): Html | null =>
    found.length === 0
      ? null
      : sectionHtml(
          title[language],
          listHtml(found.map((one) => linkHtml(`/maatregelen/${one.id}`, one.title[language], language))),
        );
  return {
    title: measure.title[language],
    lead: measure.summary[language],
    isGenerated: false,
    body: markup`<p>${linkHtml("/maatregelen", MEASURE.back[language], language)}${
      measure.kind === "plea" ? `, ${MEASURE.plea[language]}` : null
    }</p>
    ${stateHtml(measure, language)} ${schoolHtml(measure, language)}
    ${sectionHtml(MEASURE.carried[language], carriedHtml(measure, language))}
    ${others(
      MEASURE.before,
      measures.filter(({ successors }) => successors.includes(id)),
    )}
    ${others(
      MEASURE.next,
      measures.filter((one) => measure.successors.includes(one.id)),
    )}
    ${sectionHtml(MEASURE.where[language], listHtml(measure.places.map((place) => markup`${placeText(place, language)}: <q>${place.words.join(" … ")}</q>`)))}
    ${sectionHtml(MEASURE.division[language], divisionHtml(measure, language))}
    ${sectionHtml(READING.files[language], filesHtml(collectionFiles(["measures"])))}`,
  };
}

function stateHtml({ status, period }: PolicyMeasure, language: Language): Html {
  const facts = [
    {
      label: MEASURE.state,
      value: `${STATES[status.state][language]} (${MEASURE.asOf[language]} ${dayWords(status.asOf)[language]})`,
    },
    { label: MEASURE.period, value: periodWords(period, language) },
  ];
  const evidence = status.evidence.map((item) => [
    item.text[language],
    sourceHtml(item.source, item.link),
    FACT_STATUS[item.status][language],
  ]);
  return sectionHtml(
    MEASURE.state[language],
    markup`${factsHtml(facts, language)}
    ${plainTable(
      {
        caption: MEASURE.evidence[language],
        columns: [MEASURE.what, MEASURE.source, MEASURE.sure].map((label) => ({ label })),
        rows: evidence,
      },
      language,
    )}`,
  );
}

function periodWords({ from, to, dateStatus }: PolicyMeasure["period"], language: Language): string {
  const unknown = MEASURE.unknown[language];
  if (from === undefined && to === undefined) return unknown;
  const start = from === undefined ? unknown : dayWords(from)[language];
  const end = to === undefined ? "" : ` ${MEASURE.until[language]} ${dayWords(to)[language]}`;
  return `${start}${end} (${FACT_STATUS[dateStatus][language]})`;
}

function schoolHtml({ school }: PolicyMeasure, language: Language): Html | null {
  if (school === undefined) return null;
  const { condition, conditionStatus, gives } = school;
  return sectionHtml(
    MEASURE.school[language],
    factsHtml(
      [
        { label: MEASURE.condition, value: `${condition[language]} (${FACT_STATUS[conditionStatus][language]})` },
        { label: MEASURE.asks, value: asksWords(school, language) },
        ...(gives === undefined ? [] : [{ label: MEASURE.gives, value: gives[language] }]),
      ],
      language,
    ),
  );
}

function carriedHtml({ carriedBy }: PolicyMeasure, language: Language): Html | null {
  return listHtml(
    carriedBy.map((carrier): HtmlPart => {
      if (carrier.kind === "none") return `${MEASURE.notCarried[language]}: ${NOT_CARRIED[carrier.reason][language]}.`;
      const { kind, id } = carrier;
      if (kind === "collection") return markup`<a class="nl-link" href="/v1/collections/${id}">${id}</a>`;
      const folders = { indicator: "/monitor/", regulation: "/regels/", page: "" };
      return linkHtml(`${folders[kind]}${id}`, id, language);
    }),
  );
}

function divisionHtml(measure: PolicyMeasure, language: Language): Html {
  const facts = DIMENSION_IDS.filter((id) => id !== "state").flatMap((id) => {
    const { label, terms, of }: Dimension = DIMENSIONS[id];
    const named = of(measure).flatMap((term) => terms.get(term)?.[language] ?? []);
    return named.length === 0 ? [] : [{ label, value: named.join(", ") }];
  });
  const amounts = (measure.ledger ?? []).map((entry) => linkHtml(`/grootboek#${entry}`, entry, language));
  return markup`${factsHtml(
    amounts.length === 0 ? facts : [...facts, { label: MEASURE.ledger, value: listHtml(amounts) }],
    language,
  )}`;
}

import { numberText, yearText } from "@kansrijk/core/indicators/figureText";
import { growthSeries } from "@kansrijk/core/network/growth";
import type { GrowthFigure } from "@kansrijk/core/network/growthFigure";
import { networkGraph, type OrganisationNode } from "@kansrijk/core/network/networkGraph";
import { FACT_STATUSES, ORGANISATION_KINDS } from "@kansrijk/core/network/networkTerms";
import { dayWords } from "@kansrijk/core/promises/dayWords";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import type { MappedMunicipality } from "../../network/networkMap.ts";
import type { NetworkReach } from "../../network/networkReach.ts";
import type { Network } from "../../network/readNetwork.ts";
import { factsHtml, type Fact } from "../facts.ts";
import { markup, type Html, type HtmlPart } from "../markup.ts";
import { plainTable, type PlainColumn } from "../plainTable.ts";
import { READING } from "../words.ts";
import { NETWORK } from "./networkWords.ts";
import { placeText } from "./placeText.ts";

const MOST_GAPS = 20;

/** Every count of the network with its place in a letter or its source. */
export function growthHtml({ growth }: Network, language: Language): Html {
  const columns = [NETWORK.what, NETWORK.when, NETWORK.number, NETWORK.sure, NETWORK.where, NETWORK.note];
  const rows = growthSeries(growth).flatMap(({ label, points }) =>
    points.map((point) => [
      label[language],
      dayWords(knownPart(point))[language],
      `${point.bound === "above" ? `${NETWORK.moreThan[language]} ` : ""}${numberText(point.value, 0, language)}`,
      FACT_STATUSES[point.status][language],
      point.place ? placeText(point.place, language) : point.source,
      point.note[language],
    ]),
  );
  const table = { caption: NETWORK.growthCaption, columns: columns.map((label) => ({ label })), rows };
  return lines(NETWORK.growthLead, table, language);
}

function knownPart({ on, precision }: GrowthFigure): string {
  return on.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/** Municipalities with a coalition, a community or a name on the list of participants. */
export function runningHtml(municipalities: readonly MappedMunicipality[], language: Language): Html {
  const found = municipalities.filter(({ isGap, memberships }) => !isGap || memberships.length > 0);
  return plainTable(
    {
      caption: NETWORK.runningCaption[language],
      columns: [
        { label: NETWORK.municipality },
        { label: NETWORK.coalitions, numeric: true },
        { label: NETWORK.communitiesCount, numeric: true },
        { label: NETWORK.named },
      ],
      rows: found.map(({ name, coalitions, communities, memberships }) => [
        name,
        coalitions.length,
        communities.length,
        yesNo(memberships.length > 0, language),
      ]),
    },
    language,
  );
}

/** From the protected counts of the monitor; why not, when those cannot be had. */
export function coverageHtml(reach: Outcome<NetworkReach>, language: Language): Html {
  const lead = markup`<p class="nl-paragraph">${NETWORK.coverageLead[language]}</p>`;
  if (!reach.ok)
    return markup`${lead}
      <p class="empty">${reach.refusals.map(({ message }) => message[language]).join(" ")}</p>`;
  const { target, others, concentration, statement, municipalities, data, years } = reach.value;
  const facts: Fact[] = [
    { label: NETWORK.target, value: shareText(target.share, language) },
    { label: NETWORK.others, value: shareText(others.share, language) },
  ];
  if (concentration) {
    const [index, low, high] = [concentration.index, concentration.interval.low, concentration.interval.high].map(
      (value) => numberText(value, 2, language),
    );
    const range = `${low} ${language === "nl" ? "tot" : "to"} ${high}`;
    facts.push({ label: NETWORK.index, value: `${index}. ${NETWORK.indexNote[language]} ${range}` });
  }
  return markup`${lead} ${data.generated ? markup`<p class="generated">${READING.invented[language]}</p>` : null}
    <p class="nl-paragraph"><strong>${statement[language]}</strong></p>
    ${factsHtml(facts, language)}
    <p class="note">
      ${municipalities.hidden} ${NETWORK.hidden[language]} ${NETWORK.figuresOf[language]} ${data.title}, ${years.map(yearText).join(", ")}.
    </p>`;
}

/** Organisations in two coalitions or more, in the country or in one municipality. */
export function bridgesHtml(
  { coalitions, find }: Network,
  day: string,
  place: string | undefined,
  language: Language,
): Html {
  const chosen = coalitions.filter(({ municipalities }) => place === undefined || municipalities.includes(place));
  const connecting = networkGraph(chosen, find, day, { leaves: false })
    .nodes.filter((node): node is OrganisationNode => node.type === "organisation" && node.isBridge)
    .sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
  return lines(
    NETWORK.bridgesLead,
    {
      caption: NETWORK.bridges,
      columns: [
        { label: NETWORK.organisation },
        { label: NETWORK.kind },
        { label: NETWORK.coalitions, numeric: true },
        { label: NETWORK.onlyLink },
      ],
      rows: connecting.map(({ name, kind, degree, isOnlyLink }) => [
        name,
        ORGANISATION_KINDS[kind][language],
        degree,
        yesNo(isOnlyLink, language),
      ]),
    },
    language,
  );
}

/** The largest municipalities without a coalition or a community. */
export function gapsHtml(municipalities: readonly MappedMunicipality[], language: Language): Html {
  const gaps = municipalities.filter(({ isGap }) => isGap).toSorted((a, b) => b.inhabitants - a.inhabitants);
  return lines(
    NETWORK.gapsLead,
    {
      caption: NETWORK.gaps,
      columns: [
        { label: NETWORK.municipality },
        { label: NETWORK.inhabitants, numeric: true },
        { label: NETWORK.named },
      ],
      rows: gaps
        .slice(0, MOST_GAPS)
        .map(({ name, inhabitants, memberships }) => [
          name,
          numberText(inhabitants, 0, language),
          yesNo(memberships.length > 0, language),
        ]),
    },
    language,
  );
}

interface Lines {
  readonly caption: Text;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly (readonly HtmlPart[])[];
}

function lines(lead: Text, { caption, columns, rows }: Lines, language: Language): Html {
  return markup`<p class="nl-paragraph">${lead[language]}</p>
    ${plainTable({ caption: caption[language], columns, rows }, language)}`;
}

function yesNo(is: boolean, language: Language): string {
  return (is ? NETWORK.yes : NETWORK.no)[language];
}

/** A share from 0 to 1, in whole percents. */
function shareText(share: number | null, language: Language): string {
  return share === null ? "-" : `${numberText(share * 100, 0, language)}%`;
}

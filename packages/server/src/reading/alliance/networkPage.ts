import { chosenCoalitions } from "@kansrijk/core/network/chosenCoalitions";
import { networkSearch, type NetworkSearch } from "@kansrijk/core/network/networkSearch";
import { STAGES, type StageId } from "@kansrijk/core/network/networkTerms";
import { stageOn } from "@kansrijk/core/network/stageOn";
import { letterStages, stageTotals } from "@kansrijk/core/network/stageTotals";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { networkMap } from "../../network/networkMap.ts";
import { networkReach } from "../../network/networkReach.ts";
import { readNetwork, type Network } from "../../network/readNetwork.ts";
import { listHtml } from "../facts.ts";
import { filterForm } from "../filterForm.ts";
import { collectionFiles, filesHtml, linkHtml } from "../links.ts";
import { markup, type Html } from "../markup.ts";
import { sectionHtml, type ReadingPage } from "../pageHtml.ts";
import { plainTable } from "../plainTable.ts";
import { READING } from "../words.ts";
import { municipalityNames } from "./agendasPage.ts";
import type { Asked } from "./asked.ts";
import { bridgesHtml, coverageHtml, gapsHtml, growthHtml, runningHtml } from "./networkParts.ts";
import { NETWORK } from "./networkWords.ts";

const COLLECTIONS = ["coalitions", "communities", "organisations", "growth", "membership"];

/** Who works together, how that grew, whether it is where the need is (protected counts), and where nothing runs. */
export async function networkPage({ store, search, now, language }: Asked): Promise<ReadingPage> {
  const day = now.toISOString().slice(0, 10);
  const [network, reach] = await Promise.all([readNetwork(store), networkReach(store, day)]);
  const question = networkSearch(Object.fromEntries(search));
  const municipalities = networkMap(network, day);
  return {
    title: NETWORK.title[language],
    lead: NETWORK.lead[language],
    isGenerated: false,
    body: markup`${network.generated ? markup`<p class="generated">${NETWORK.example[language]}</p>` : null}
      ${sectionHtml(NETWORK.stages[language], stagesHtml(network, day, language))}
      ${sectionHtml(NETWORK.communities[language], communitiesHtml(network, language))}
      ${sectionHtml(NETWORK.growth[language], growthHtml(network, language))}
      ${sectionHtml(NETWORK.running[language], runningHtml(municipalities, language))}
      ${sectionHtml(NETWORK.coverage[language], coverageHtml(reach, language))}
      ${sectionHtml(NETWORK.bridges[language], bridgesHtml(network, day, question.place, language))}
      ${sectionHtml(NETWORK.list[language], coalitionsHtml(network, question, day, language))}
      ${sectionHtml(NETWORK.gaps[language], gapsHtml(municipalities, language))}
      ${sectionHtml(
        READING.files[language],
        filesHtml([
          { text: NETWORK.calendar[language], href: `/v1/network/calendar?lang=${language}` },
          ...collectionFiles(COLLECTIONS),
        ]),
      )}`,
  };
}

function stagesHtml({ coalitions, growth }: Network, day: string, language: Language): Html {
  const kept = stageTotals(coalitions, day);
  const letter = letterStages(growth);
  const table = plainTable(
    {
      caption: NETWORK.stages[language],
      columns: [{ label: NETWORK.stage }, { label: NETWORK.number, numeric: true }],
      rows: [
        ...(Object.keys(STAGES) as StageId[]).map((stage) => [STAGES[stage][language], kept[stage]]),
        [NETWORK.together[language], kept.total],
      ],
    },
    language,
  );
  return markup`${table}
    ${letter ? markup`<p class="note">${NETWORK.asLetter[language]} ${letter.equation[language]}</p>` : null}`;
}

function communitiesHtml({ communities }: Network, language: Language): Html {
  const items = communities.map(({ id, title, summary, members, questions }) => {
    const size = `${members.length} ${NETWORK.members[language]}, ${questions.length} ${NETWORK.questions[language]}`;
    return markup`${linkHtml(`/netwerk/gemeenschappen/${id}`, title[language], language)}: ${summary[language]} (${size})`;
  });
  return markup`<p class="nl-paragraph">${NETWORK.communitiesLead[language]}</p>
    ${listHtml(items)}`;
}

function coalitionsHtml(
  { coalitions, places }: Network,
  question: NetworkSearch,
  day: string,
  language: Language,
): Html {
  const found = chosenCoalitions(coalitions, question, day);
  const municipalities = places.municipalities.map(({ code, name }) => ({ id: code, label: name }));
  const stages = (Object.keys(STAGES) as StageId[]).map((id) => ({ id, label: STAGES[id][language] }));
  const fields = [
    { name: "q", label: NETWORK.search, value: question.q },
    { name: "stage", label: NETWORK.stage, value: question.stage, options: stages },
    { name: "place", label: NETWORK.municipality, value: question.place, options: municipalities },
  ];
  const table = plainTable(
    {
      caption: NETWORK.listCaption[language],
      columns: [
        { label: NETWORK.name },
        { label: NETWORK.stage },
        { label: NETWORK.municipalities },
        { label: NETWORK.partners, numeric: true },
        { label: NETWORK.sites, numeric: true },
      ],
      rows: found.map((coalition) => {
        const stage = stageOn(coalition, day);
        return [
          linkHtml(`/netwerk/coalities/${coalition.id}`, coalition.title, language),
          stage ? STAGES[stage][language] : "-",
          municipalityNames(coalition.municipalities, places),
          coalition.partners.length,
          coalition.sites,
        ];
      }),
    },
    language,
  );
  return markup`${filterForm("/netwerk", NETWORK.choose[language], fields, language)}
    ${found.length === 0 ? markup`<p class="empty">${NETWORK.none[language]}</p>` : table}`;
}

import type { Language } from "../../vocabulary/text.ts";
import { classAt, numberAt } from "../applicantValues.ts";
import type { RegionFacts } from "../regionFacts.ts";
import type { Applicant, GroupPlaces, Programme, Round } from "../round.ts";
import { choiceName, HEADERS } from "./headers.ts";
import type { Part } from "./part.ts";
import { yesOrNo, type Table, type TableCell } from "./table.ts";

/**
 * A round as the files that `roundFromFiles` reads: reading them gives the same round. With a lottery number per
 * programme there is one row per choice. What the files cannot say (an id with white space around it or with "|" in a
 * list, a programme that admits no advice at all, a number at a programme that is not listed) is an error of the caller.
 */
export function roundTables(
  round: Round,
  facts: RegionFacts | null = null,
  language: Language = "nl",
): Readonly<Record<Part, Table>> {
  const unwritable = unwritableId(round);
  if (unwritable !== undefined) throw new RangeError(`cannot be written to a file: ${JSON.stringify(unwritable)}`);
  const isPerChoice = round.applicants.some(({ lotteryNumbers }) => lotteryNumbers !== undefined);
  return {
    offers: offersTable(round.programmes, facts, language),
    applications: isPerChoice ? choiceRows(round.applicants, language) : wideRows(round.applicants, language),
    priorities: prioritiesTable(round, language),
    orders: ordersTable(round.programmes, language),
    background: backgroundTable(facts, language),
  };
}

function offersTable(programmes: readonly Programme[], facts: RegionFacts | null, language: Language): Table {
  const known = new Map(facts?.programmes.map((item) => [item.id, item]));
  const rows = programmes.map((programme): TableCell[] => {
    const { id, capacity, admits = [], reserves, reservesFirst, quotas, familyExtra } = programme;
    const fact = known.get(id);
    return [
      id,
      fact?.name ?? null,
      fact?.school || null,
      fact?.level || null,
      capacity,
      admits.join("|") || null,
      sharesText(reserves),
      reservesFirst === undefined ? null : yesOrNo(reservesFirst, language),
      sharesText(quotas),
      familyExtra || null,
      metres(fact?.x),
      metres(fact?.y),
    ];
  });
  return { header: HEADERS.offers[language], rows };
}

function sharesText(shares: readonly GroupPlaces[] = []): string | null {
  return shares.map(({ group, places }) => `${group}:${places}`).join("|") || null;
}

/** A number with decimals is a text with a point: a spreadsheet would write it its own way. */
function metres(value: number | null | undefined): TableCell {
  if (value === null || value === undefined) return null;
  return Number.isInteger(value) ? value : String(value);
}

function pupilCells(applicant: Applicant, language: Language): TableCell[] {
  const { advice, family, together, consent, groups = [], lotteryNumber } = applicant;
  return [
    advice ?? null,
    family ?? null,
    together ? yesOrNo(true, language) : null,
    consent === false ? yesOrNo(false, language) : null,
    groups.join("|") || null,
    lotteryNumber ?? null,
  ];
}

function wideRows(applicants: readonly Applicant[], language: Language): Table {
  const most = applicants.reduce((top, { preferences }) => Math.max(top, preferences.length), 1);
  const rows = applicants.map((applicant) => [
    applicant.id,
    ...pupilCells(applicant, language),
    ...Array.from({ length: most }, (_, rank) => applicant.preferences[rank] ?? null),
  ]);
  const choices = Array.from({ length: most }, (_, rank) => choiceName(rank + 1, language));
  return { header: [...HEADERS.applications[language], ...choices], rows };
}

function choiceRows(applicants: readonly Applicant[], language: Language): Table {
  const rows = applicants.flatMap((applicant): TableCell[][] => {
    const { id, preferences } = applicant;
    const pupil = pupilCells(applicant, language);
    const empty = pupil.map(() => null);
    if (preferences.length === 0) return [[id, null, null, ...pupil]];
    return preferences.map((programme, rank) => {
      const cells: TableCell[] = rank === 0 ? pupil.slice(0, -1) : empty.slice(0, -1);
      return [id, rank + 1, programme, ...cells, numberAt(applicant, programme) ?? null];
    });
  });
  return { header: HEADERS.choiceRows[language], rows };
}

function prioritiesTable({ programmes, applicants }: Round, language: Language): Table {
  const order = programmes.map(({ id }) => id);
  const rows = applicants.flatMap((applicant) =>
    Object.keys(applicant.priority ?? {})
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((programme): TableCell[] => [applicant.id, programme, classAt(applicant, programme)!, null]),
  );
  return { header: HEADERS.priorities[language], rows };
}

function ordersTable(programmes: readonly Programme[], language: Language): Table {
  const rows = programmes.flatMap(({ id, order }): TableCell[][] => {
    if (order?.length === 0) return [[id, null, null]];
    return (order ?? []).map((applicant, place) => [id, place + 1, applicant]);
  });
  return { header: HEADERS.orders[language], rows };
}

function backgroundTable(facts: RegionFacts | null, language: Language): Table {
  const applicants = facts?.applicants ?? [];
  const groupings = [...new Set(applicants.flatMap(({ background }) => Object.keys(background)))].sort();
  const rows = applicants.map(({ id, x, y, background }): TableCell[] => [
    id,
    metres(x),
    metres(y),
    ...groupings.map((grouping) => (Object.hasOwn(background, grouping) ? background[grouping]! : null)),
  ]);
  return { header: [...HEADERS.background[language], ...groupings], rows };
}

/** The first id that would not come back as it is. */
function unwritableId({ programmes, applicants }: Round): string | undefined {
  const isWhole = (id: string): boolean => id === id.trim() && id !== "__proto__";
  const isInList = (id: string): boolean => isWhole(id) && !id.includes("|");
  const ids = [
    ...programmes.map(({ id }) => id),
    ...applicants.flatMap(({ id, family, advice }) => [id, ...(family ? [family] : []), ...(advice ? [advice] : [])]),
  ];
  const listed = [
    ...programmes.flatMap(({ admits = [], reserves = [], quotas = [] }) => [
      ...admits,
      ...[...reserves, ...quotas].map(({ group }) => group),
    ]),
    ...applicants.flatMap(({ groups = [] }) => groups),
  ];
  const barring = programmes.find(({ admits }) => admits?.length === 0);
  const numbered = applicants.find(({ lotteryNumbers = {}, preferences }) =>
    Object.keys(lotteryNumbers).some((id) => !preferences.includes(id)),
  );
  return (
    ids.find((id) => !isWhole(id)) ?? listed.find((id) => !isInList(id)) ?? barring?.id ?? numbered?.id ?? undefined
  );
}

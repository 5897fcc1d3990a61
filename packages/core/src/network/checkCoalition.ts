import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Text } from "../vocabulary/text.ts";
import type { Coalition, CoalitionPartner } from "./coalition.ts";
import { coalitionFaults } from "./coalitionFaults.ts";
import { PARTNER_ROLES, type OrganisationKind, type PartnerRole, type StageId } from "./networkTerms.ts";
import { stageOn } from "./stageOn.ts";

/** Finds an organisation of the network or a municipality; undefined when there is none with that id. */
export type FindOrganisation = (
  id: string,
) => { readonly name: string; readonly kind: OrganisationKind; readonly municipality?: string | undefined } | undefined;

export interface CoalitionRequirement {
  readonly id: "board" | "municipality" | "partner";
  readonly text: Text;
  readonly isMet: boolean;
  /** Ids of who meets it. */
  readonly by: readonly string[];
}

export interface CoalitionCheck {
  readonly day: IsoDate;
  /** A school board, a municipality of its own and somebody else, all taking part on the day. */
  readonly isComplete: boolean;
  readonly stage: StageId | null;
  readonly requirements: readonly CoalitionRequirement[];
  /** What has to be done to make it complete. */
  readonly missing: readonly Text[];
  /** Does not fit, and has to be put right. */
  readonly faults: readonly Text[];
  /** Good to know; nothing is wrong. */
  readonly remarks: readonly Text[];
  readonly explanation: Text;
}

/** Of which kind an organisation has to be for a role; any kind may be lead or partner. */
const KIND_OF_ROLE: Partial<Record<PartnerRole, OrganisationKind>> = {
  board: "school-board",
  municipality: "municipality",
};
const EDUCATION: ReadonlySet<OrganisationKind> = new Set(["school-board", "school"]);

/**
 * Whether a coalition is complete on a day: at least one school board, one of its municipalities and one other partner
 * (Regeling School en Omgeving 2023-2025, Stcrt. 2023, 18849; as found, not the text of the law).
 */
export function checkCoalition(coalition: Coalition, find: FindOrganisation, day: IsoDate): CoalitionCheck {
  const active = coalition.partners.filter(({ since, until }) => since <= day && (until === undefined || day < until));
  const kindOf = (id: string): OrganisationKind | undefined => find(id)?.kind;
  const having = (fits: (partner: CoalitionPartner) => boolean): string[] => [
    ...new Set(active.filter(fits).map(({ organisation }) => organisation)),
  ];
  const isOther = (id: string): boolean => {
    const kind = kindOf(id);
    return kind !== undefined && kind !== "municipality" && !EDUCATION.has(kind);
  };
  const requirements = [
    requirement(
      "board",
      having(({ organisation }) => kindOf(organisation) === "school-board"),
    ),
    requirement(
      "municipality",
      having(({ organisation }) => coalition.municipalities.includes(organisation) && find(organisation) !== undefined),
    ),
    requirement(
      "partner",
      having(({ organisation }) => isOther(organisation)),
    ),
  ];
  const unmet = requirements.filter(({ isMet }) => !isMet);
  return {
    day,
    isComplete: unmet.length === 0,
    stage: stageOn(coalition, day) ?? null,
    requirements,
    missing: unmet.map(({ id }) => MISSING[id]),
    faults: [...coalitionFaults(coalition), ...partnerFaults(coalition, find)],
    remarks: remarks(coalition, active),
    explanation: explanation(requirements.length - unmet.length, day),
  };
}

const WHAT: Record<CoalitionRequirement["id"], Text> = {
  board: { nl: "Minstens één schoolbestuur doet mee", en: "At least one school board takes part" },
  municipality: {
    nl: "Minstens één gemeente van het gebied doet mee",
    en: "At least one municipality of the area takes part",
  },
  partner: {
    nl: "Minstens één andere partner doet mee, zoals sport, cultuur, welzijn of kinderopvang",
    en: "At least one other partner takes part, such as sport, culture, welfare or childcare",
  },
};
const MISSING: Record<CoalitionRequirement["id"], Text> = {
  board: { nl: "Voeg een schoolbestuur toe.", en: "Add a school board." },
  municipality: {
    nl: "Voeg een gemeente van het gebied toe als partner.",
    en: "Add a municipality of the area as a partner.",
  },
  partner: {
    nl: "Voeg een partner toe die geen school, schoolbestuur of gemeente is.",
    en: "Add a partner that is no school, school board or municipality.",
  },
};

function requirement(id: CoalitionRequirement["id"], by: readonly string[]): CoalitionRequirement {
  return { id, text: WHAT[id], isMet: by.length > 0, by };
}

function partnerFaults({ partners }: Coalition, find: FindOrganisation): Text[] {
  return partners.flatMap(({ organisation, role }, index) => {
    const found = find(organisation);
    const at = { nl: `Partner ${index + 1}`, en: `Partner ${index + 1}` };
    if (!found)
      return [
        {
          nl: `${at.nl}: er is geen organisatie "${organisation}"; verwacht: een organisatie van het netwerk of een gemeente (GM0606).`,
          en: `${at.en}: there is no organisation "${organisation}"; expected: one of the network or a municipality (GM0606).`,
        },
      ];
    const expected = KIND_OF_ROLE[role];
    if (expected === undefined || expected === found.kind) return [];
    return [
      {
        nl: `${at.nl}: ${found.name} heeft de rol ${PARTNER_ROLES[role].nl}, maar is dat niet.`,
        en: `${at.en}: ${found.name} has the role ${PARTNER_ROLES[role].en}, but is none.`,
      },
    ];
  });
}

function remarks({ municipalities, sites, plan, scheme }: Coalition, active: readonly CoalitionPartner[]): Text[] {
  const leads = active.filter(({ role }) => role === "lead").length;
  const absent = municipalities.filter((code) => !active.some(({ organisation }) => organisation === code));
  const all: readonly (readonly [boolean, Text])[] = [
    [leads === 0, { nl: "Niemand is penvoerder.", en: "Nobody is the lead." }],
    [leads > 1, { nl: `Er zijn ${leads} penvoerders.`, en: `There are ${leads} leads.` }],
    [
      absent.length > 0,
      {
        nl: `Deze gemeenten van het gebied doen niet mee: ${absent.join(", ")}.`,
        en: `These municipalities of the area do not take part: ${absent.join(", ")}.`,
      },
    ],
    [sites === 0, { nl: "Er doet nog geen school mee.", en: "No school takes part yet." }],
    [scheme !== "" && plan === undefined, { nl: "Er is nog geen plan.", en: "There is no plan yet." }],
  ];
  return all.filter(([isSo]) => isSo).map(([, text]) => text);
}

function explanation(met: number, day: IsoDate): Text {
  return met === 3
    ? {
        nl: `Op ${day} is de coalitie compleet: een schoolbestuur, een gemeente en een andere partner doen mee.`,
        en: `On ${day} the coalition is complete: a school board, a municipality and another partner take part.`,
      }
    : {
        nl: `Op ${day} is de coalitie niet compleet: ${met} van de 3 eisen zijn gehaald.`,
        en: `On ${day} the coalition is not complete: ${met} of the 3 requirements are met.`,
      };
}

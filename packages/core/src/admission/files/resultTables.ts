import type { Language, Text } from "../../vocabulary/text.ts";
import type { CertificateKey, FullCertificate, ProgrammeOutcome, PublicCertificate } from "../certificate.ts";
import { yesOrNo, type Table, type TableCell } from "./table.ts";

const HEADER = {
  placements: {
    nl: ["aanmelder", "programma", "keuze", "sectie"],
    en: ["applicant", "programme", "choice", "section"],
  },
  cutoffs: {
    nl: ["programma", "sectie", "groep", "plaatsen", "geplaatst", "vol", "klasse", "lotnummer"],
    en: ["programme", "section", "group", "places", "placed", "full", "class", "lottery_number"],
  },
} as const;

const SECTIONS: Readonly<Record<"reserve" | "open" | "rest" | "quota", Text>> = {
  reserve: { nl: "reserve", en: "reserve" },
  open: { nl: "open", en: "open" },
  rest: { nl: "rest", en: "rest" },
  quota: { nl: "quotum", en: "quota" },
};

/** Who got which place, in the order of the certificate; without a place the other cells are blank. Not for everybody. */
export function placementsTable({ outcome }: FullCertificate, language: Language = "nl"): Table {
  const sections = new Map(outcome.programmes.map(({ id, sections }) => [id, sections]));
  const rows = outcome.placements.map(({ applicant, programme, rank, section }): TableCell[] => {
    if (programme === null || section === null) return [applicant, null, null, null];
    const part = sections.get(programme)![section]!;
    const label = SECTIONS[part.kind][language];
    return [applicant, programme, rank, part.group === null ? label : `${label}: ${part.group}`];
  });
  return { header: HEADER.placements[language], rows };
}

/**
 * The last one placed per programme and section; it says nothing of any one pupil but that one's lottery number. In a
 * section that is not full, class and number are blank: everybody who may use it passes.
 */
export function cutoffsTable({ outcome }: FullCertificate | PublicCertificate, language: Language = "nl"): Table {
  const row = (
    { id }: ProgrammeOutcome,
    kind: keyof typeof SECTIONS,
    group: string | null,
    { places, placed, cutoff }: { places: number; placed: number; cutoff: CertificateKey | null },
  ): TableCell[] => [
    id,
    SECTIONS[kind][language],
    group,
    places,
    placed,
    yesOrNo(cutoff !== null, language),
    cutoff?.class ?? null,
    cutoff?.number ?? null,
  ];
  const rows = outcome.programmes.flatMap((programme) => [
    ...programme.sections.map((section) => row(programme, section.kind, section.group, section)),
    ...programme.quotas.map((quota) => row(programme, "quota", quota.group, quota)),
  ]);
  return { header: HEADER.cutoffs[language], rows };
}

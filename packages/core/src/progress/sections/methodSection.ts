import type { ErasedRecord, ProgressFacts } from "../progressFacts.ts";
import type { ReportBlock, ReportSection } from "../progressReport.ts";
import { paragraph } from "../writing.ts";

/** Where the figures come from, and how anybody can make the report again. */
export function methodSection({ summary, agendas, erased = [] }: ProgressFacts): ReportSection {
  const data: ReportBlock[] = summary
    ? [
        paragraph(
          `De cijfers komen uit het register "${summary.data.title}" (sha256 ${summary.data.sha256.slice(0, 16)}).`,
          `The figures come from the register "${summary.data.title}" (sha256 ${summary.data.sha256.slice(0, 16)}).`,
        ),
        { kind: "paragraph", text: summary.protection },
      ]
    : [];
  const versions = agendas.map(({ agenda, version }) => ({
    nl: `Agenda ${agenda.id}, versie ${version}`,
    en: `Agenda ${agenda.id}, version ${version}`,
  }));
  return {
    id: "method",
    title: { nl: "Hoe dit rapport is gemaakt", en: "How this report was made" },
    blocks: [
      paragraph(
        "Een programma maakt dit rapport uit de monitor, de agenda's, het netwerk en de beloften. Niemand heeft er tekst of cijfers aan veranderd. Het bewijs onderaan elke bladzijde hoort bij precies deze gegevens: met dat bewijs maakt iedereen met dezelfde gegevens hetzelfde rapport.",
        "A program makes this report from the monitor, the agendas, the network and the promises. Nobody changed a word or figure. The receipt at the foot of each page belongs to exactly these data: with it anybody with the same data makes the same report.",
      ),
      ...data,
      ...(versions.length === 0 ? [] : [{ kind: "list" as const, items: versions }]),
      ...erasures(erased),
      paragraph(
        "Symbolen: c is beschermd (te weinig leerlingen, of terug te rekenen), x is niet beschikbaar.",
        "Symbols: c is protected (too few pupils, or could be worked out), x is not available.",
      ),
    ],
  };
}

/** A report that was made before an erasure was another: this says why. */
function erasures(erased: readonly ErasedRecord[]): ReportBlock[] {
  if (erased.length === 0) return [];
  const items = erased.map(({ collection, id, version, on, reason }) => ({
    nl: `${collection} ${id}, versie ${version}: gewist op ${on}. Reden: ${reason}`,
    en: `${collection} ${id}, version ${version}: erased on ${on}. Reason: ${reason}`,
  }));
  return [
    paragraph(
      "In deze records is tekst voor altijd gewist; daar staat [gewist]. Een rapport van voor die dag was anders.",
      "In these records text was erased for ever; it says [gewist] there. A report from before that day was different.",
    ),
    { kind: "list", items },
  ];
}

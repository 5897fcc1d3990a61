import type { NationalFitRow } from "@kansrijk/core/population/national/nationalFit";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";

const WORDS = {
  nl: {
    head: ["Cijfer", "Gepubliceerd of aangenomen", "Verzonnen land", "Verschil", "Marge", "Binnen de marge", "Bron"],
    yes: "ja",
    no: "NEE",
    intro: "Verzonnen leerlingen. Gemeten in de bestanden van dit register en vergeleken met de cijfers in de regels.",
    status: { published: "", derived: " (afgeleid)", assumed: " (aangenomen)" },
  },
  en: {
    head: [
      "Figure",
      "Published or assumed",
      "Generated country",
      "Difference",
      "Margin",
      "Within the margin",
      "Source",
    ],
    yes: "yes",
    no: "NO",
    intro: "Invented pupils. Measured in the files of this register and compared with the figures in the rules.",
    status: { published: "", derived: " (derived)", assumed: " (assumed)" },
  },
} as const;

/** Column heads of a fit report. */
export function fitHead(language: Language): readonly string[] {
  return WORDS[language].head;
}

/** One row of a fit report in words, in the order of fitHead. */
export function fitCells(row: NationalFitRow, language: Language): string[] {
  const words = WORDS[language];
  const number = (value: number): string => value.toFixed(row.decimals);
  return [
    row.measure[language],
    `${number(row.target)}${words.status[row.status]}`,
    number(row.achieved),
    number(row.difference),
    number(row.margin),
    row.within ? words.yes : words.no,
    row.source.title,
  ];
}

/** A fit report as a Markdown page. */
export function fitMarkdown(title: Text, rows: readonly NationalFitRow[], language: Language): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
  const head = fitHead(language);
  return [
    `# ${title[language]}`,
    "",
    WORDS[language].intro,
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map((row) => line(fitCells(row, language))),
    "",
  ].join("\n");
}

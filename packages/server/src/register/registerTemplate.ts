import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import { YEAR_COLUMN } from "@kansrijk/core/register/matchRegisterColumns";
import type { RegisterColumn, RegisterTable } from "@kansrijk/core/register/registerTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { ExportFile } from "../exports/exportFile.ts";
import { zipFile } from "../exports/zipFile.ts";
import { registerTables } from "../indicators/registerTables.ts";

/** Columns that the import makes itself. */
const MADE = new Set(["sites.site", "pupils.record_key"]);

/** Without these there is no register. */
const NEEDED = new Set(["sites", "pupils"]);

const WORDS = {
  nl: {
    file: "kansrijk-register-sjabloon.zip",
    readme: "LEESMIJ.txt",
    intro: [
      "Sjabloon voor een eigen register in Kansrijk",
      "",
      "Elk bestand .csv is een tabel met alleen een kopregel. Vul de rijen in, met een puntkomma tussen de cellen.",
      "Bestanden die u niet nodig hebt, haalt u weg. Nodig zijn sites.csv, pupils.csv en ten minste één tabel per schooljaar.",
      "Een tabel per schooljaar heeft een kolom school_year (2024 is schooljaar 2024-2025). Een bestand per jaar mag ook: enrolments/2024.csv.",
      "Kolommen die leeg mogen zijn, mag u ook weglaten. Een lege cel is: niet bekend.",
      "Zet er nooit namen, adressen, geboortedatums of burgerservicenummers in. Het nummer van een leerling wordt bij het inlezen vervangen.",
    ],
    needed: "nodig",
    must: "moet gevuld zijn",
    may: "mag leeg zijn",
    year: "schooljaar, zoals 2024 of 2024-2025; niet nodig in een bestand per jaar",
    yesNo: "ja of nee",
    municipality: "gemeentecode, zoals GM0363",
    site: "vestigingscode, zoals 11AA00",
    reference: "vestiging: de code uit sites.csv",
    whole: "geheel getal",
    text: "tekst",
    id: "kenmerk",
    codes: "een van",
  },
  en: {
    file: "kansrijk-register-template.zip",
    readme: "README.txt",
    intro: [
      "Template for a register of your own in Kansrijk",
      "",
      "Each file .csv is a table with a header only. Fill in the rows, with a semicolon between cells.",
      "Take away the files that you do not need. Needed are sites.csv, pupils.csv and at least one table per school year.",
      "A table per school year has a column school_year (2024 is school year 2024-2025). One file per year will do too: enrolments/2024.csv.",
      "Columns that may be blank may be left out as well. A blank cell is: not known.",
      "Never put in names, addresses, dates of birth or citizen service numbers. The number of a pupil is replaced when the register is brought in.",
    ],
    needed: "needed",
    must: "must be filled in",
    may: "may be blank",
    year: "school year, such as 2024 or 2024-2025; not needed in a file of one year",
    yesNo: "yes or no",
    municipality: "municipality code, such as GM0363",
    site: "site code, such as 11AA00",
    reference: "site: the code in sites.csv",
    whole: "whole number",
    text: "text",
    id: "id",
    codes: "one of",
  },
} as const;

type Words = (typeof WORDS)[Language];

/** A ZIP with an empty CSV per table, and a text that tells what each column means. */
export async function registerTemplate(language: Language): Promise<ExportFile> {
  const words = WORDS[language];
  // The division of municipalities is that of Kansrijk.
  const tables = [...(await registerTables()).values()].filter(({ id }) => id !== "municipalities");
  const about = [...words.intro, ...tables.flatMap((table) => ["", ...tableLines(table, words, language)]), ""].join(
    "\r\n",
  );
  const entries = [
    { name: words.readme, content: utf8(about) },
    ...tables.map((table) => ({ name: `${table.id}.csv`, content: utf8(`\uFEFF${headerOf(table).join(";")}\n`) })),
  ];
  return { name: words.file, mediaType: "application/zip", bytes: zipFile(entries) };
}

function headerOf(table: RegisterTable): string[] {
  return [...(table.yearly ? [YEAR_COLUMN] : []), ...columnsOf(table).map(([name]) => name)];
}

function columnsOf(table: RegisterTable): [string, RegisterColumn][] {
  return Object.entries(table.columns).filter(([name]) => !MADE.has(`${table.id}.${name}`));
}

function tableLines(table: RegisterTable, words: Words, language: Language): string[] {
  const needed = NEEDED.has(table.id) ? ` (${words.needed})` : "";
  return [
    `${table.id}.csv${needed}: ${table.title[language]}, ${table.grain[language]}`,
    ...(table.yearly ? [`  ${YEAR_COLUMN}: ${words.year}`] : []),
    ...columnsOf(table).map(([name, column]) => {
      const { label, nullable } = column;
      return `  ${name}: ${label[language]} - ${kindText(name, column, words)}; ${nullable ? words.may : words.must}`;
    }),
  ];
}

function kindText(name: string, { type }: RegisterColumn, words: Words): string {
  switch (type.kind) {
    case "code":
      return `${words.codes} ${CODE_LISTS[type.list].map(({ code }) => code).join(", ")}`;
    case "integer": {
      const range = type.low === undefined || type.high === undefined ? "" : ` ${type.low}..${type.high}`;
      return name === "site" || name.endsWith("_site") ? words.reference : `${words.whole}${range}`;
    }
    case "yes-no":
      return words.yesNo;
    default:
      return words[type.kind];
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

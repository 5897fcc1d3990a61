import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../temporaryStore.ts";

/** The files of a register of twenty pupils at two schools, as a user would write them by hand. */
export const SMALL_REGISTER: Readonly<Record<string, string>> = {
  "sites.csv":
    'code;naam;sector;municipality;postcode\n11AA00;"De ""Regenboog""";basisonderwijs;GM0457;1382\n11AB00;Het Baken;po;363;1011\n',
  "pupils.csv": `leerling;geslacht;parental_education;home_municipality;home_postcode;birth_year\n${each(
    20,
    (n) => `P-${n};${n % 2 ? "meisje" : "boy"};${n % 3 ? "hbo" : ""};GM0363;1011;2013`,
  )}`,
  "postcodes.csv": "postcode,municipality,x,y,urbanity\n1011,GM0363,121000,487000,0\n1382,GM0457,131000,480000,urban\n",
  "enrolments.csv": `schooljaar;pupil;site;sector;grade;repeated\n${each(20, (n) => `2023/24;P-${n};11AA00;po;7;nee`)}${each(20, (n) => `2024/25;P-${n};${n < 10 ? "11AA00" : "11AB00"};po;8;nee`)}`,
  "advices/2024.csv": `pupil;site;provisional;definitive\n${each(20, (n) => `P-${n};${n < 10 ? "11AA00" : "11AB00"};havo;${n % 5 ? "havo" : "vwo"}`)}`,
};

function each(count: number, row: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${row(n)}\n`).join("");
}

/** A new folder with these files; a file that is `null` is left out. */
export async function registerFolder(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries({ ...SMALL_REGISTER, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

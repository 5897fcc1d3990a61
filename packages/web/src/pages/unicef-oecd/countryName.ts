import type { Language } from "@kansrijk/core/vocabulary/text";

/** Codes of three letters as PISA has them, each followed by the code of two letters that browsers know names for. */
const CODES =
  "ALBAL ARGAR AUSAU AUTAT BELBE BGRBG BRABR CANCA CHECH CHLCL COLCO CRICR CZECZ DEUDE DNKDK ESPES ESTEE FINFI FRAFR " +
  "GBRGB GRCGR HKGHK HRVHR HUNHU IDNID IRLIE ISLIS ISRIL ITAIT JPNJP KORKR LIELI LTULT LUXLU LVALV MACMO MEXMX MKDMK " +
  "NLDNL NORNO NZLNZ PERPE POLPL PRTPT ROMRO ROURO RUSRU SRBRS SVKSK SVNSI SWESE THATH TUNTN TURTR UKRUA URYUY USAUS VNMVN";
const SHORT = new Map(CODES.split(" ").map((pair) => [pair.slice(0, 3), pair.slice(3)]));

const NAMES = {
  nl: new Intl.DisplayNames("nl", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
};

/** The name of a country or of an invented one; a code that is not known stays as it is. */
export function countryName(code: string | null, language: Language): string {
  if (code === "YUG") return { nl: "Servië en Montenegro", en: "Serbia and Montenegro" }[language];
  if (code === null) return { nl: "Alle leerlingen", en: "All students" }[language];
  const invented = /^XA([A-Z])$/.exec(code)?.[1];
  if (invented) return { nl: `Verzonnen land ${invented}`, en: `Invented country ${invented}` }[language];
  const short = SHORT.get(code);
  return short === undefined ? code : (NAMES[language].of(short) ?? code);
}

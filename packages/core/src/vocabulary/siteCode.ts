/** BRIN number of the institution (4) and the number of the site (2): `00AP00`. Called BRIN6 or vestigingscode. */
export type SiteCode = string;

const PATTERN = /^\d{2}[A-Z]{2}\d{2}$/;

export function isSiteCode(text: string): boolean {
  return PATTERN.test(text);
}

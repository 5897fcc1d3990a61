import { z } from "zod";
import { said } from "../vocabulary/said.ts";

const pattern = (regex: RegExp, nl: string, en: string) => z.string().regex(regex, said(nl, `expected ${en}`));

const TOOI_EXAMPLE = "TOOI: https://identifier.overheid.nl/tooi/id/gemeente/gm0606";

/** Number of an institution (4 characters) or of one of its sites (6). */
const brin = pattern(
  /^\d{2}[A-Z]{2}(\d{2})?$/,
  "BRIN: 00AP, of 00AP00 voor een vestiging",
  "BRIN: 00AP, or 00AP00 for a site",
);
const kvk = pattern(/^\d{8}$/, "KvK: acht cijfers", "KvK: eight digits");
/** Organisation identification number of the government: prefix of eight digits, number, suffix. */
const oin = pattern(
  /^0000000\d\d{12}$/,
  "OIN: twintig cijfers die met zeven nullen beginnen",
  "OIN: twenty digits that begin with seven noughts",
);
/** Address of an organisation in the thesaurus of the government (TOOI). */
const tooi = pattern(
  /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+(-[a-z]+)*\/[a-z]+\d{2,6}$/,
  TOOI_EXAMPLE,
  TOOI_EXAMPLE,
);

/** Below this prefix an OIN holds a KvK number (Logius, OIN-stelsel). */
const OIN_OF_KVK = "00000003";

/** Official identifiers of an organisation; all optional, checked when given. */
export const identifiers = z
  .strictObject({ tooi: tooi.optional(), brin: brin.optional(), kvk: kvk.optional(), oin: oin.optional() })
  .refine(
    (given) => !(given.kvk && given.oin?.startsWith(OIN_OF_KVK)) || given.oin.slice(8, 16) === given.kvk,
    said("het KvK-nummer dat in het OIN staat", "expected the KvK number that stands in the OIN"),
  );

export type Identifiers = z.infer<typeof identifiers>;

/** GM0606 in the thesaurus of the government. */
export function tooiOfMunicipality(code: string): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`;
}

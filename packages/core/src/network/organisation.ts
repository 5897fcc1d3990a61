import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { MUNICIPALITY_CODE } from "../places/place.ts";
import { cornerId } from "../policy/taxonomy.ts";
import { identifiers, tooiOfMunicipality } from "./identifiers.ts";
import { factStatus, organisationKind, organisationRole } from "./networkTerms.ts";
import { said } from "../vocabulary/said.ts";

export const municipalityCode = z
  .string()
  .regex(MUNICIPALITY_CODE, said("GM en vier cijfers", "expected GM and four digits"));

/** Somebody in the network. No persons: an organisation, and what it does. */
export const organisation = z.strictObject({
  id: recordId,
  name: z.string().trim().min(1).max(200),
  kind: organisationKind,
  identifiers: identifiers.default({}),
  /** Where it works, when that is one municipality. */
  municipality: municipalityCode.optional(),
  roles: z.array(organisationRole).default([]),
  corner: cornerId.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: z.string().trim().max(1000).default(""),
  /** Where a letter names it. */
  place: letterPlace.optional(),
  source: z.string().max(300).default(""),
  status: factStatus.default("entered"),
  generated: z.boolean().default(false),
});

export type Organisation = z.infer<typeof organisation>;

/** A municipality as an organisation: not kept, but made from the division of the country. */
export function municipalityOrganisation({ code, name }: { readonly code: string; readonly name: string }) {
  return organisation.parse({
    id: code,
    name: `Gemeente ${name}`,
    kind: "municipality",
    identifiers: { tooi: tooiOfMunicipality(code) },
    municipality: code,
    roles: ["policy", "funding"],
    corner: "surroundings",
    source: "packages/places",
    status: "derived",
  });
}

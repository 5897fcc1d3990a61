import { ORGANISATION_KINDS, type OrganisationKind } from "@kansrijk/core/network/networkTerms";

/** What the address says: which kind, what is searched for, and which one is being changed (`new`: a new one). */
export interface OrganisationsSearch {
  readonly kind?: OrganisationKind;
  readonly q?: string;
  readonly edit?: string;
}

export function organisationsSearch({ kind, q, edit }: Readonly<Record<string, unknown>>): OrganisationsSearch {
  return {
    ...(typeof kind === "string" && kind in ORGANISATION_KINDS ? { kind: kind as OrganisationKind } : {}),
    ...(typeof q === "string" && q !== "" ? { q: q.slice(0, 100) } : {}),
    ...(typeof edit === "string" && /^[A-Za-z0-9-]{1,80}$/.test(edit) ? { edit } : {}),
  };
}

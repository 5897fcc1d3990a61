import type { Offer } from "../../../api/admissionAnalysis.ts";

/** Programmes that fit all words of a search and may admit the advice, with the best fits first. */
export function findOffers(offers: readonly Offer[], search: string, advice: string | undefined): Offer[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return offers.filter((offer) => {
    if (!mayAdmit(offer, advice)) return false;
    const text = plain(`${offer.name} ${offer.school} ${offer.level} ${offer.id}`);
    return words.every((word) => text.includes(word));
  });
}

function mayAdmit({ admits }: Offer, advice: string | undefined): boolean {
  return advice === undefined || admits === null || admits.includes(advice);
}

/** All advices and groups that the programmes make a difference by. */
export function knownKeys(offers: readonly Offer[]): { readonly advices: string[]; readonly groups: string[] } {
  const advices = new Set(offers.flatMap(({ admits }) => admits ?? []));
  const groups = new Set(offers.flatMap(({ reserves, quotas }) => [...reserves, ...quotas].map(({ group }) => group)));
  return { advices: [...advices], groups: [...groups].sort() };
}

/** Small letters without accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

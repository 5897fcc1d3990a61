/** At least so many of every hundred called are of the group, as long as there are any. */
export interface MinimumShare {
  readonly group: string;
  /** Whole percent, 0 to 100. */
  readonly percent: number;
}

export interface Candidate {
  readonly id: string;
  readonly groups: readonly string[];
}

/**
 * The own order of a programme from a ranking and minimum shares, as Parcoursup does it ("ordre d'appel"): call the best
 * ranked of those who keep every share; when shares cannot be kept together, the earlier ones of `shares` count.
 * @param ranking best first
 * @returns ids in the order in which they are called, to be used as `order`
 */
export function callOrder(ranking: readonly Candidate[], shares: readonly MinimumShare[]): string[] {
  const isIn = (candidate: Candidate, share: MinimumShare): boolean => candidate.groups.includes(share.group);
  const queues = new Map<string, { readonly places: number[]; at: number }>();
  ranking.forEach((candidate, place) => {
    const kind = shares.map((share) => Number(isIn(candidate, share))).join("");
    const queue = queues.get(kind);
    if (queue) queue.places.push(place);
    else queues.set(kind, { places: [place], at: 0 });
  });
  const left = shares.map((share) => ranking.filter((candidate) => isIn(candidate, share)).length);
  const called = shares.map(() => 0);
  const order: string[] = [];
  while (order.length < ranking.length) {
    const binding = shares
      .map((_, index) => index)
      .filter((index) => left[index]! > 0 && called[index]! * 100 < shares[index]!.percent * (order.length + 1));
    const best = firstKeeping(queues, binding);
    const kind = [...best];
    const queue = queues.get(best)!;
    order.push(ranking[queue.places[queue.at++]!]!.id);
    kind.forEach((flag, index) => {
      if (flag !== "1") return;
      called[index]!++;
      left[index]!--;
    });
  }
  return order;
}

/** The queue with the best ranked head among those that keep the binding shares, dropping the last share until one does. */
function firstKeeping(
  queues: ReadonlyMap<string, { readonly places: readonly number[]; readonly at: number }>,
  binding: readonly number[],
): string {
  const heads = [...queues].filter(([, { places, at }]) => at < places.length);
  for (let kept = binding.length; kept >= 0; kept--) {
    const fit = heads.filter(([kind]) => binding.slice(0, kept).every((index) => kind[index] === "1"));
    if (fit.length > 0) return fit.reduce((a, b) => (b[1].places[b[1].at]! < a[1].places[a[1].at]! ? b : a))[0];
  }
  throw new RangeError("no candidate is left");
}

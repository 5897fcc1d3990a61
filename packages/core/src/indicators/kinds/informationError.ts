import { marginsOf, type CountTable } from "../../measures/segregation/countTable.ts";

/**
 * Standard errors of M and H in a large table, when pupils are drawn within it: from how much one pupil pulls on the index
 * (its influence). For M that of a pupil of group j on site i is log(p_ij / (p_i q_j)) - M; for H = M / E also that on the
 * entropy of the groups, -log q_j - E. What a bootstrap tends to, in one pass.
 */
export function informationError(table: CountTable, index: "M" | "H"): number | null {
  const { counts, units, groups } = table;
  const { total, unit, group } = marginsOf(table);
  if (total < 2) return null;
  let mutual = 0;
  let entropy = 0;
  for (let g = 0; g < groups; g++) if (group[g]! > 0) entropy -= (group[g]! / total) * Math.log(group[g]! / total);
  const pull = (u: number, g: number): number => {
    const count = counts[u * groups + g]!;
    return count === 0 ? 0 : Math.log((count / unit[u]!) * (total / group[g]!));
  };
  for (let u = 0; u < units; u++)
    for (let g = 0; g < groups; g++) mutual += (counts[u * groups + g]! / total) * pull(u, g);
  if (entropy === 0) return null;
  let variance = 0;
  for (let u = 0; u < units; u++)
    for (let g = 0; g < groups; g++) {
      const count = counts[u * groups + g]!;
      if (count === 0) continue;
      const onMutual = pull(u, g) - mutual;
      const onEntropy = -Math.log(group[g]! / total) - entropy;
      const influence = index === "M" ? onMutual : onMutual / entropy - (mutual * onEntropy) / (entropy * entropy);
      variance += (count / total) * influence * influence;
    }
  return Math.sqrt(variance / total);
}

/**
 * Nodes without which the graph falls into more parts (Tarjan 1972), and how many parts there are now. Without recursion,
 * so that a long chain does not exhaust the stack.
 */
export function cutPoints(
  size: number,
  edges: readonly (readonly [number, number])[],
): { readonly cuts: ReadonlySet<number>; readonly parts: number } {
  const next = neighboursOf(size, edges);
  const found = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const cuts = new Set<number>();
  let [time, parts] = [0, 0];
  for (let root = 0; root < size; root++) {
    if (found[root]! >= 0) continue;
    parts++;
    let branches = 0;
    found[root] = low[root] = time++;
    const path = [{ node: root, from: -1, at: 0 }];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const other = next[step.node]![step.at++];
      if (other !== undefined) {
        if (found[other]! < 0) {
          found[other] = low[other] = time++;
          if (step.node === root) branches++;
          path.push({ node: other, from: step.node, at: 0 });
        } else if (other !== step.from) low[step.node] = Math.min(low[step.node]!, found[other]!);
        continue;
      }
      path.pop();
      if (step.from < 0) continue;
      low[step.from] = Math.min(low[step.from]!, low[step.node]!);
      if (step.from !== root && low[step.node]! >= found[step.from]!) cuts.add(step.from);
    }
    if (branches > 1) cuts.add(root);
  }
  return { cuts, parts };
}

function neighboursOf(size: number, edges: readonly (readonly [number, number])[]): number[][] {
  const next = Array.from({ length: size }, (): Set<number> => new Set());
  for (const [a, b] of edges) {
    next[a]!.add(b);
    next[b]!.add(a);
  }
  return next.map((others) => [...others]);
}

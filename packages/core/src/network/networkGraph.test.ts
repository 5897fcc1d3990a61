import fc from "fast-check";
import { expect, test } from "vitest";
import { coalition, type Coalition } from "./coalition.ts";
import { cutPoints } from "./cutPoints.ts";
import { graphLayout } from "./graphLayout.ts";
import { networkGraph } from "./networkGraph.ts";

const DAY = "2024-01-01";
const find = (id: string) => ({ name: id.toUpperCase(), kind: "sport" as const });

function of(id: string, ...organisations: string[]): Coalition {
  return coalition.parse({
    id,
    title: id,
    municipalities: ["GM0228"],
    partners: organisations.map((organisation) => ({ organisation, role: "partner", since: "2022-01-01" })),
    stages: [{ stage: "starter", from: "2022-01-01" }],
  });
}
const bridges = (coalitions: readonly Coalition[]) =>
  networkGraph(coalitions, find, DAY).nodes.flatMap((node) =>
    node.type === "organisation" && node.isBridge ? [[node.id, node.isOnlyLink]] : [],
  );

test("who is in two coalitions is a bridge; the only link when nobody else connects them", () => {
  expect(bridges([of("one", "a", "b"), of("two", "b", "c")])).toEqual([["b", true]]);
  expect(bridges([of("one", "a", "b"), of("two", "a", "b")])).toEqual([
    ["a", false],
    ["b", false],
  ]);
  expect(networkGraph([of("one", "a"), of("two", "b")], find, DAY).parts).toBe(2);
});

test("without leaves only bridges are left; a coalition that has not begun is not there", () => {
  const later = { ...of("later", "b"), stages: [{ stage: "starter" as const, from: "2025-01-01" }] };
  const { nodes } = networkGraph([of("one", "a", "b"), of("two", "b", "c"), later], find, DAY, { leaves: false });
  expect(nodes.map(({ id }) => id)).toEqual(["b", "one", "two"]);
});

test("the same network gives the same picture in any order of coalitions and partners", () => {
  const list = [of("one", "a", "b", "c"), of("two", "c", "d"), of("three", "d", "a"), of("four", "e")];
  const turned = list.toReversed().map((one) => ({ ...one, partners: one.partners.toReversed() }));
  expect(networkGraph(turned, find, DAY)).toEqual(networkGraph(list, find, DAY));
});

const graphs = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    edges: fc.array(
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b),
      { maxLength: 14 },
    ),
  }),
);

/** Parts by joining sets: another way than the one that is tested. */
function partsOf(size: number, edges: readonly (readonly [number, number])[], without = -1): number {
  const root = Array.from({ length: size }, (_, node) => node);
  const top = (node: number): number => (root[node] === node ? node : top(root[node]!));
  for (const [a, b] of edges) if (a !== without && b !== without) root[top(a)] = top(b);
  return root.filter((_, node) => node !== without && top(node) === node).length;
}

test("a cut point is exactly a node without which there are more parts", () => {
  fc.assert(
    fc.property(graphs, ({ size, edges }) => {
      const { cuts, parts } = cutPoints(size, edges);
      expect(parts).toBe(partsOf(size, edges));
      for (let node = 0; node < size; node++) {
        const alone = edges.every(([a, b]) => a !== node && b !== node);
        expect(cuts.has(node)).toBe(partsOf(size, edges, node) > parts - (alone ? 1 : 0));
      }
    }),
  );
});

test("a long chain does not exhaust the stack", () => {
  const size = 30_000;
  const edges = Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const);
  expect(cutPoints(size, edges).cuts.size).toBe(size - 2);
});

test("every node lies in the picture, and no two in one place", () => {
  fc.assert(
    fc.property(graphs, ({ size, edges }) => {
      const places = graphLayout(size, edges);
      for (const { x, y } of places) for (const at of [x, y]) expect(at >= 0 && at <= 1).toBe(true);
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(size);
    }),
    { numRuns: 50 },
  );
});

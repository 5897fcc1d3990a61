import { expect, test } from "vitest";
import { faultsOf, readStored, shownRows } from "../../../test/readings.ts";
import { format } from "./areaShapes.ts";

const RING = [
  [4.9, 52.3],
  [5, 52.3],
  [5, 52.4],
  [4.9, 52.3],
];
const document = (...areas: readonly { readonly code: string; readonly rings: readonly unknown[] }[]): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      type: "FeatureCollection",
      features: areas.map(({ code, rings }) => ({
        type: "Feature",
        properties: { code, name: code },
        geometry: { type: "Polygon", coordinates: rings },
      })),
    }),
  );

test("a feature is a row, with its shape as it stands in the file", () => {
  const { stored, delimiter } = readStored(
    format,
    document({ code: "GM0363", rings: [RING] }, { code: "PV27", rings: [RING] }),
  );
  expect(delimiter).toBeNull();
  expect(shownRows(stored)).toMatchObject([
    { code: "GM0363", municipality: "GM0363", shape: JSON.stringify({ type: "Polygon", coordinates: [RING] }) },
    { code: "PV27", municipality: "(blank)" },
  ]);
});

test.each([
  ["an open ring", [RING.slice(0, -1).concat([[4.8, 52.3]])]],
  ["a ring of three points", [[RING[0], RING[1], RING[0]]]],
  ["metres instead of degrees", [RING.map(([x, y]) => [x! * 25_000, y! * 9000])]],
  ["latitude before longitude", [RING.map(([x, y]) => [y, x])]],
  ["no ring", []],
])("%s is refused, with the number of the feature", (_name, rings) => {
  const faults = faultsOf(format, document({ code: "GM0363", rings: [RING] }, { code: "GM0014", rings }));
  expect(faults.map(({ column, row }) => [column, row])).toStrictEqual([["geometry", 2]]);
});

test("a document that is broken off, and one of another kind, are refused as a whole", () => {
  expect(faultsOf(format, new TextEncoder().encode('{"type": "FeatureColl'))[0]).toMatchObject({
    kind: "file",
    row: 0,
  });
  expect(faultsOf(format, new TextEncoder().encode('[{"a": 1}]'))[0]).toMatchObject({ kind: "file", row: 0 });
});

test("the same area twice is refused", () => {
  const twice = document({ code: "GM0363", rings: [RING] }, { code: "GM0363", rings: [RING] });
  expect(faultsOf(format, twice).map(({ kind, row }) => [kind, row])).toStrictEqual([["duplicate-key", 2]]);
});

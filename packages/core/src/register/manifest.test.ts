import { expect, test } from "vitest";
import { manifestSchema, sealManifest } from "./manifest.ts";
import { may, must } from "./registerTable.ts";
import { storedType } from "./storedType.ts";

const content = {
  title: { nl: "Proef", en: "Trial" },
  generated: true,
  seed: 1,
  schoolYears: [2023, 2024],
  tables: { sites: { rows: 2, files: { "sites.parquet": { rows: 2, sha256: "a".repeat(64) } } } },
};

test("a sealed manifest has a hash that changes with any part of it", () => {
  const sealed = sealManifest(content);
  expect(manifestSchema.parse(sealed)).toStrictEqual(sealed);
  expect(sealManifest({ ...content }).sha256).toBe(sealed.sha256);
  expect(sealManifest({ ...content, seed: 2 }).sha256).not.toBe(sealed.sha256);
  expect(sealManifest({ ...content, tables: {} }).sha256).not.toBe(sealed.sha256);
});

test("whole numbers larger than INTEGER holds are stored as BIGINT", () => {
  expect(storedType(must({ kind: "integer", high: 4_294_967_295 }, "a", "a"))).toBe("BIGINT");
  expect(storedType(may({ kind: "code", list: "sex" }, "a", "a"))).toBe("INTEGER");
  expect(storedType(must({ kind: "site" }, "a", "a"))).toBe("VARCHAR");
});

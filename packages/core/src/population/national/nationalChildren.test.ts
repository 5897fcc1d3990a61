import { describe, expect, test } from "vitest";
import { childrenOf, PLACES, rowsOf, SETTINGS, smallPlan, unpacked, type Row } from "../../../test/nationalModel.ts";
import { YEARLY_TABLES, type NationalFacts } from "./nationalFacts.ts";

const plan = smallPlan();
const facts = childrenOf(plan);
const years = Array.from({ length: 11 }, (_, index) => 2014 + index);

const words = (parts: readonly Int32Array[]): number[] => parts.flatMap((part) => [...part]);
function sameFacts(a: NationalFacts, b: NationalFacts): boolean {
  const equal = (x: readonly Int32Array[], y: readonly Int32Array[]): boolean =>
    Buffer.compare(Buffer.from(Int32Array.from(words(x)).buffer), Buffer.from(Int32Array.from(words(y)).buffer)) === 0;
  return (
    equal(a.pupils, b.pupils) &&
    YEARLY_TABLES.every((table) => years.every((_, year) => equal(a.yearly[table][year]!, b.yearly[table][year]!)))
  );
}
const byPupil = (rows: readonly Row[]): Map<number, Row> => new Map(rows.map((row) => [row["pupil"]!, row]));

describe("the same country", () => {
  test("comes from the same seed, and another from another", () => {
    expect(sameFacts(childrenOf(smallPlan()), facts)).toBe(true);
    expect(sameFacts(childrenOf(smallPlan({ seed: 2 })), facts)).toBe(false);
  });

  test("comes from parts made side by side", () => {
    const parts = [childrenOf(plan, 0, 4), childrenOf(plan, 4)];
    const joined = {
      pupils: parts.flatMap((part) => part.pupils),
      yearly: Object.fromEntries(
        YEARLY_TABLES.map((table) => [
          table,
          years.map((_, year) => parts.flatMap((part) => part.yearly[table][year]!)),
        ]),
      ) as unknown as NationalFacts["yearly"],
    };
    expect(sameFacts(joined, facts)).toBe(true);
  });

  test("has the same children in a smaller part of it, and in a larger country", () => {
    const all = byPupil(unpacked("pupils", facts.pupils));
    const half = unpacked("pupils", childrenOf(smallPlan({ share: 0.4 })).pupils);
    expect(half.length).toBeGreaterThan(0.2 * all.size);
    expect(half.length).toBeLessThan(0.6 * all.size);
    expect(half.every((row) => row["income_percentile"] === all.get(row["pupil"]!)?.["income_percentile"])).toBe(true);
    const tested = byPupil(rowsOf(facts, "tests", 2022));
    const again = rowsOf(childrenOf(smallPlan({ share: 0.4 })), "tests", 2022);
    expect(again.every((row) => row["score"] === tested.get(row["pupil"]!)?.["score"])).toBe(true);
    const larger = smallPlan({}, [...PLACES, { ...PLACES[2]!, code: 9003, name: "Erbij", x: 180_000 }]);
    const grown = byPupil(unpacked("pupils", childrenOf(larger, 0, plan.areas.count).pupils));
    // Postcodes are dealt out over the country, and income and schooling are ranked in it.
    const relative = { home_postcode: 0, income_percentile: 0, parental_education: 0, debt: 0 };
    const ofCity = (rows: ReadonlyMap<number, Row>): Row[] =>
      [...rows.values()].filter((row) => row["home_municipality"] === 344).map((row) => ({ ...row, ...relative }));
    expect(ofCity(grown)).toStrictEqual(ofCity(all));
  });

  test("has the same facts of the years asked for", () => {
    const few = childrenOf(smallPlan({ firstYear: 2018, lastYear: 2018 }));
    expect(unpacked("enrolments", few.yearly.enrolments[0]!)).toStrictEqual(rowsOf(facts, "enrolments", 2018));
    expect(unpacked("diplomas", few.yearly.diplomas[0]!)).toStrictEqual(rowsOf(facts, "diplomas", 2018));
  });
});

describe("a career", () => {
  test("has every pupil once a year, known, and at a school of the country", () => {
    const pupils = byPupil(unpacked("pupils", facts.pupils));
    for (const year of years) {
      const rows = rowsOf(facts, "enrolments", year);
      expect(new Set(rows.map((row) => row["pupil"])).size).toBe(rows.length);
      expect(rows.every((row) => pupils.has(row["pupil"]!))).toBe(true);
      expect(rows.every((row) => plan.sites.sector[row["site"]!] === row["sector"])).toBe(true);
    }
  });

  test("goes on where the transition says, year after year", () => {
    let followed = 0;
    for (const year of years.slice(0, -1)) {
      const next = byPupil(rowsOf(facts, "enrolments", year + 1));
      for (const row of rowsOf(facts, "transitions", year)) {
        if (row["from_sector"] !== 3) continue;
        const after = next.get(row["pupil"]!);
        const to = row["to_sector"] === 3 ? [3, row["to_level"], row["to_grade"]] : [undefined, undefined, undefined];
        if (after?.["sector"] !== to[0] || after?.["level"] !== to[1] || after?.["grade"] !== to[2])
          throw new Error(`${year}: ${JSON.stringify(row)} leads to ${JSON.stringify(after)}`);
        followed++;
      }
    }
    expect(followed).toBeGreaterThan(10_000);
  });

  test("gives a diploma in the exam year only, and never lowers an advice; there was no test in spring 2020", () => {
    for (const year of years) {
      const enrolled = byPupil(rowsOf(facts, "enrolments", year));
      for (const exam of rowsOf(facts, "diplomas", year).filter((row) => row["sector"] === 3)) {
        const { level, grade } = enrolled.get(exam["pupil"]!)!;
        const last = exam["level"] === 10 ? 6 : exam["level"] === 8 ? 5 : 4;
        if (level !== exam["level"] || grade !== last)
          throw new Error(`${year}: ${JSON.stringify(exam)}, year ${grade}`);
      }
      const advices = rowsOf(facts, "advices", year);
      expect(advices.every((row) => row["definitive"]! >= row["provisional"]! && row["definitive"]! <= 10)).toBe(true);
      expect(advices.every((row) => row["definitive"] === row["provisional"] || row["test"] !== null)).toBe(true);
      expect(rowsOf(facts, "tests", year)).toHaveLength(advices.filter((row) => row["test"] !== null).length);
      expect(rowsOf(facts, "tests", year).length > 0).toBe(year !== 2019);
    }
  });

  test("shows under-advice at an equal score, and more raising under the new rules", () => {
    const pupils = byPupil(unpacked("pupils", facts.pupils));
    const raised = (year: number): number => {
      const rows = rowsOf(facts, "advices", year);
      return rows.filter((row) => row["definitive"]! > row["provisional"]!).length / rows.length;
    };
    expect(raised(2024)).toBeGreaterThan(1.6 * raised(2022));
    const sums = [0, 0];
    const counts = [0, 0];
    for (const year of years.filter((one) => one !== 2019)) {
      const advice = byPupil(rowsOf(facts, "advices", year));
      for (const row of rowsOf(facts, "tests", year)) {
        if (Math.abs(row["score"]!) > 500) continue;
        const group = pupils.get(row["pupil"]!)!["parental_education"]! < 3 ? 0 : 1;
        sums[group] = sums[group]! + advice.get(row["pupil"]!)!["provisional"]!;
        counts[group] = counts[group]! + 1;
      }
    }
    expect(sums[1]! / counts[1]!).toBeGreaterThan(sums[0]! / counts[0]! + 0.1);
  });

  test("leaves out what was not asked for", () => {
    expect(rowsOf(facts, "early-education", 2020).length).toBeGreaterThan(20);
    expect(facts.yearly.enrolments).toHaveLength(SETTINGS.lastYear - SETTINGS.firstYear + 1);
  });
});

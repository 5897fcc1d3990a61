import { describe, expect, test } from "vitest";
import { repositoryRules } from "../../../test/ruleFolder.ts";
import { inForce } from "../../rules/ruleBook.ts";
import { schoolYearStart } from "../../vocabulary/schoolYear.ts";
import { readRoundOrThrow } from "../test/placing.ts";
import { PROCEDURE_PREFIX, procedureSettings, type ProcedureSettings } from "./procedureSettings.ts";
import { roundFindings } from "./roundFindings.ts";

const book = repositoryRules();

function settingsOf(region: string, schoolYear: number): ProcedureSettings {
  const rule = inForce(book, `${PROCEDURE_PREFIX}${region}`, schoolYearStart(schoolYear));
  if (!rule.ok) throw new Error(rule.refusals[0]!.message.en);
  return procedureSettings(rule.value);
}

describe("procedures of regions", () => {
  test("Amsterdam: a lottery per school in 2015, one number since 2016, no priority since 2024", () => {
    expect(settingsOf("amsterdam", 2014)).toMatchObject({ tieBreaking: "multiple", listRules: [], reserveOrder: null });
    expect(settingsOf("amsterdam", 2022)).toMatchObject({ tieBreaking: "single", priority: "first-choice" });
    const now = settingsOf("amsterdam", 2025);
    expect(now).toMatchObject({
      mechanism: "deferred-acceptance",
      priority: "none",
      reserveOrder: "rank-then-reversed",
      secondRound: "new",
    });
    const minimum = (advice: string): number | undefined =>
      now.listRules.find((rule) => rule.advice === advice)?.minimum;
    expect(["vmbo-b/k", "vmbo-t/havo", "vwo"].map(minimum)).toEqual([4, 6, 12]);
  });

  test("The Hague: first choice per school, priorities play no part in the central round", () => {
    expect(settingsOf("den-haag", 2020)).toMatchObject({
      mechanism: "first-choice-rounds",
      priorityInCentralRound: false,
      listRules: [{ minimum: 3 }],
    });
    expect(settingsOf("den-haag", 2023).listRules).toContainEqual({ advice: "vwo", minimum: 8 });
  });

  test("Nijmegen: three to six schools, twins as one application; what is not known stays open", () => {
    expect(settingsOf("nijmegen-basisschool", 2022)).toMatchObject({
      mechanism: null,
      tieBreaking: null,
      listRules: [{ minimum: 3, maximum: 6 }],
      familiesTogether: true,
    });
  });

  test("every procedure among the rules can be read and says how it places, or that this is not known", () => {
    const versions = [...book].filter(([name]) => name.startsWith(PROCEDURE_PREFIX)).flatMap(([, all]) => all);
    expect(versions.length).toBeGreaterThanOrEqual(9);
    for (const rule of versions) {
      expect(rule.parameters["mechanism"]).toBeDefined();
      expect(procedureSettings(rule).mechanism === null).toBe(rule.parameters["mechanism"]!.value === "unknown");
    }
  });
});

describe("a round beside its procedure", () => {
  const round = readRoundOrThrow({
    tieBreaking: "multiple",
    programmes: [
      { id: "a", capacity: 1 },
      { id: "b", capacity: 1 },
    ],
    applicants: [
      { id: "p", preferences: ["a", "b"], priority: { b: 1 }, advice: "vwo" },
      { id: "q", preferences: ["a"], priority: { a: 1 }, family: "f" },
    ],
  });
  const ids = (region: string, year: number): string[] =>
    roundFindings(settingsOf(region, year), round).map(({ id }) => id);

  test("names what differs, and only that", () => {
    expect(ids("amsterdam", 2025)).toEqual(["tie-breaking", "priority", "list-rules"]);
    expect(ids("amsterdam", 2014)).toEqual(["priority"]);
    expect(ids("utrecht", 2025)).toEqual([]);
    expect(ids("den-haag", 2018)).toEqual(["mechanism", "tie-breaking", "priority", "list-rules", "list-rules"]);
  });

  test("priority on the first choice counts once, elsewhere twice", () => {
    const message = (year: number): string =>
      roundFindings(settingsOf("amsterdam", year), round).find(({ id }) => id === "priority")!.message.nl;
    expect(message(2022)).toContain("1 leerlingen");
    expect(message(2025)).toContain("2 leerlingen");
  });

  test("a round that follows the procedure has no findings", () => {
    const { listRules } = settingsOf("amsterdam", 2025);
    const plain = {
      ...round,
      tieBreaking: "single" as const,
      listRules: [...listRules],
      applicants: round.applicants.map(({ priority: _classes, ...rest }) => ({ ...rest, advice: "havo" })),
    };
    expect(roundFindings(settingsOf("amsterdam", 2025), plain)).toEqual([]);
  });

  test("twins as one application asks for extra places", () => {
    expect(ids("nijmegen-basisschool", 2025)).toContain("families-together");
    const together = {
      ...round,
      programmes: round.programmes.map((item) => ({ ...item, familyExtra: 1 })),
      applicants: round.applicants.map((item) => (item.family === undefined ? item : { ...item, together: true })),
    };
    const found = roundFindings(settingsOf("nijmegen-basisschool", 2025), together).map(({ id }) => id);
    expect(found).not.toContain("families-together");
  });
});

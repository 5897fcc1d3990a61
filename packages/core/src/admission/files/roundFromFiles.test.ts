import { describe, expect, test } from "vitest";
import { matchRound } from "../matchRound.ts";
import type { Round } from "../round.ts";
import { PARTS } from "./part.ts";
import { tableCsv } from "./table.ts";
import { template } from "./template.ts";
import { GOOD, OFFERS, read } from "./test/readTexts.ts";

describe("good files", () => {
  test("all parts together are a round with its facts", () => {
    const reading = read({
      offers:
        "Programma;Naam;School;Niveau;Plaatsen;Adviezen;Reserves;Reserves eerst;Quota;Extra gezin;RD_X;RD_Y\n" +
        "noord;Havo Noord;Lyceum;havo;10;havo|vwo;doelgroep:2|wijk:1;nee;;2;121000;487000,5\n" +
        "kunst;;;;5;;;;doelgroep:3;;;\n",
      applications:
        "aanmelder;advies;gezin;samen;groepen;keuze1;keuze2;keuze3\n" +
        "a1;havo;g1;ja;doelgroep|wijk;noord;kunst;\na2;vwo;g1;nee;;kunst;;\na3;;;;;;;\n",
      priorities: "aanmelder;programma;klasse;reden\na1;noord;1;broer\na2;kunst;2;\n",
      orders: "programma;plaats;aanmelder\nkunst;2;a1\nkunst;1;a2\n",
      background: "aanmelder;rd_x;rd_y;inkomen;wijk\na2;120000;486000;laag;\n",
    });
    expect(reading).toStrictEqual({
      ok: true,
      round: {
        tieBreaking: "single",
        programmes: [
          {
            id: "noord",
            capacity: 10,
            reserves: [
              { group: "doelgroep", places: 2 },
              { group: "wijk", places: 1 },
            ],
            reservesFirst: false,
            admits: ["havo", "vwo"],
            familyExtra: 2,
          },
          { id: "kunst", capacity: 5, quotas: [{ group: "doelgroep", places: 3 }], order: ["a2", "a1"] },
        ],
        applicants: [
          {
            id: "a1",
            preferences: ["noord", "kunst"],
            advice: "havo",
            priority: { noord: 1 },
            family: "g1",
            together: true,
            groups: ["doelgroep", "wijk"],
          },
          { id: "a2", preferences: ["kunst"], advice: "vwo", priority: { kunst: 2 }, family: "g1" },
          { id: "a3", preferences: [] },
        ],
      },
      facts: {
        programmes: [
          { id: "noord", name: "Havo Noord", school: "Lyceum", level: "havo", x: 121000, y: 487000.5 },
          { id: "kunst", name: "kunst", school: "", level: "", x: null, y: null },
        ],
        applicants: [
          { id: "a1", x: null, y: null, background: {} },
          { id: "a2", x: 120000, y: 486000, background: { inkomen: "laag" } },
          { id: "a3", x: null, y: null, background: {} },
        ],
      },
      warnings: [],
      warningCount: 0,
      rowCounts: { offers: 2, applications: 3, priorities: 2, orders: 2, background: 1 },
    });
  });

  test("English headers, commas, quotes, a byte order mark, CRLF and blank rows above and between", () => {
    const reading = read({
      offers: '\ufeffprogramme,places,advices,name\r\n\r\n"north",2,"havo|vwo","North, ""new"""\r\nzuid,1,,\r\n\r\n',
      applications: "\n\n applicant , Choice 1,choice_2\nA1, north ,zuid\n,,\n",
    });
    expect(reading).toMatchObject({
      round: {
        programmes: [{ id: "north", admits: ["havo", "vwo"] }, { id: "zuid" }],
        applicants: [{ id: "A1", preferences: ["north", "zuid"] }],
      },
      facts: { programmes: [{ name: 'North, "new"' }, { name: "zuid" }] },
    });
  });

  test("Windows-1252, also with quotes", () => {
    for (const quote of ["", '"']) {
      const text = `aanmelder;keuze1\na1;${quote}café${quote}\n`;
      const applications = Uint8Array.from(text, (char) => char.charCodeAt(0));
      const reading = read({ offers: "programma;plaatsen\ncafé;1\n", applications });
      expect(reading).toMatchObject({ round: { applicants: [{ preferences: ["café"] }] } });
    }
  });

  test("one row per choice, in any order, is the same round", () => {
    const wide = read({ offers: OFFERS, applications: "aanmelder;advies;keuze1;keuze2\na1;havo;noord;zuid\na2;;;\n" });
    const long = read({
      offers: OFFERS,
      applications: "aanmelder;keuze;programma;advies\na1;2;zuid;havo\na2;;;\na1;1;noord;\n",
    });
    expect(long).toMatchObject({ ok: true });
    expect(long.ok && long.round).toStrictEqual(wide.ok && wide.round);
  });

  test("lottery numbers: one per applicant, or with multiple one per choice", () => {
    const single = read({ offers: OFFERS, applications: "aanmelder;lotnummer;keuze1\na1;7;noord\na2;3;noord\n" });
    expect(single).toMatchObject({ round: { applicants: [{ lotteryNumber: 7 }, { lotteryNumber: 3 }] } });
    const multiple = read(
      { offers: OFFERS, applications: "aanmelder;keuze;programma;lotnummer\na1;1;noord;7\na1;2;zuid;9\n" },
      { tieBreaking: "multiple" },
    );
    expect(multiple).toMatchObject({ round: { applicants: [{ lotteryNumbers: { noord: 7, zuid: 9 } }] } });
  });

  test("files may come one by one: what is not there is not checked against", () => {
    expect(read({ applications: GOOD })).toMatchObject({ ok: true, round: null, rowCounts: { applications: 2 } });
    expect(read({ offers: OFFERS })).toMatchObject({ ok: true, round: null, facts: { programmes: [{}, {}] } });
    expect(read({ priorities: "aanmelder;programma;klasse\na1;x;1\n" })).toMatchObject({ ok: true });
    expect(read({ orders: "programma;plaats;aanmelder\nx;y;z\n" })).toMatchObject({ ok: false, faultCount: 1 });
  });

  test("settings become part of the round, and a list that is too short is a warning", () => {
    const listRules = [{ advice: "havo", minimum: 3 }];
    expect(read({ offers: OFFERS, applications: GOOD }, { seed: "s", listRules })).toMatchObject({
      round: { seed: "s", listRules },
      warningCount: 1,
      warnings: [{ row: 2, column: "aanmelder", rule: "list-too-short" }],
    });
  });

  test.each(["nl", "en"] as const)("the examples of the templates (%s) are a round that can be placed", (language) => {
    const tables = PARTS.map((part) => [part, tableCsv(template(part, language).table)] as const);
    const reading = read(Object.fromEntries(tables), { seed: "example" });
    expect(reading).toMatchObject({ ok: true, rowCounts: { offers: 2, applications: 2, background: 2 } });
    const outcome = matchRound((reading.ok ? reading.round : null) as Round);
    expect(outcome).toMatchObject({ kind: "placed", choice: new Int32Array([0, 0]) });
  });
});

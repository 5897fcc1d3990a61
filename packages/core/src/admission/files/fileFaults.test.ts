import { describe, expect, test } from "vitest";
import { faultText } from "../../tables/faultText.ts";
import { MOST_KEPT } from "./fileFault.ts";
import { faultsOf, GOOD, OFFERS, read, type Texts } from "./test/readTexts.ts";

describe("faults, each at its file, row and column", () => {
  const wishes = (rows: string) => ({
    offers: OFFERS,
    applications: `aanmelder;advies;gezin;samen;keuze1;keuze2\n${rows}`,
  });

  test.each<[string, Texts, string]>([
    [
      "a programme that is not offered",
      wishes("a1;;;;noord;oost\n"),
      'applications.csv, row 2, column "keuze2": "oost" - expected a programme of this round',
    ],
    [
      "a programme listed twice",
      wishes("a1;;;;zuid;zuid\n"),
      'row 2, column "keuze2": "zuid" - expected every programme at most once',
    ],
    [
      "an advice that is not admitted",
      wishes("a1;vmbo;;;noord;\n"),
      'row 2, column "keuze1": "noord" - expected a programme that admits advice vmbo (this one admits: havo, vwo)',
    ],
    [
      "an applicant twice",
      wishes("a1;;;;zuid;\n\na1;;;;zuid;\n"),
      'row 4, column "aanmelder": "a1" - expected an applicant that occurs only once',
    ],
    [
      "a family with the id of an applicant",
      wishes("a1;;a2;;zuid;\na2;;;;zuid;\n"),
      'row 2, column "gezin": "a2" - expected a family whose id is not the id of an applicant',
    ],
    ["together without a family", wishes("a1;;;ja;zuid;\n"), 'row 2, column "samen": "true" - expected'],
    [
      "a choice after a blank one",
      wishes("a1;;;;;zuid\n"),
      'row 2, column "keuze1": (empty) - expected a choice, because another follows',
    ],
    [
      "a blank id",
      wishes(" ;;;;zuid;\n"),
      'row 2, column "aanmelder": (empty) - expected an id of 1 to 128 characters',
    ],
    ["an id with an emoji", wishes("a😀;;;;zuid;\n"), 'row 2, column "aanmelder": "a😀" - expected an id of 1 to 128'],
    [
      "no yes or no",
      wishes("a1;;g;misschien;zuid;\n"),
      'row 2, column "samen": "misschien" - expected yes or no, or nothing',
    ],
    [
      "too few cells",
      wishes("a1;;;;zuid\n"),
      'row 2: "a1 |  |  |  | zuid" - expected 6 cells, as in the header, and not 5',
    ],
    ["a quote that does not close", wishes('a1;;;;"zuid;\n'), "row 2: "],
    ["no rows", wishes(""), "row 1: expected rows below the header; there is not one"],
    [
      "an empty file",
      { offers: OFFERS, applications: " \n" },
      "applications.csv: expected a table with a header and rows; the file is empty",
    ],
    [
      "an old Excel file",
      { offers: OFFERS, applications: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) },
      "this is an old Excel file",
    ],
    [
      "damaged characters",
      wishes("a1;;;;zuid\u0000;\n"),
      'column "keuze1": "zuid␀" - expected text without control characters',
    ],
    [
      "a missing column",
      { offers: OFFERS, applications: "leerling;advies\na1;havo\n" },
      'row 1, column "keuze1": missing - expected a column "keuze1"',
    ],
    [
      "a column twice",
      { offers: OFFERS, applications: "aanmelder;leerling;keuze1\na1;a1;zuid\n" },
      'row 1, column "leerling": "leerling" - expected one column with this meaning',
    ],
    [
      "columns of choices with a gap",
      { offers: OFFERS, applications: "aanmelder;keuze1;keuze3\na1;zuid;\n" },
      'row 1, column "keuze2": missing - expected columns of choices that run on',
    ],
    [
      "a column that is not known",
      { offers: "programma;plaatsn;plaatsen\nnoord;1;1\nzuid;1;1\n", applications: "aanmelder;keuze1\na1;zuid\n" },
      'offers.csv, row 1, column "plaatsn": "plaatsn" - expected a column of the file with offers',
    ],
    [
      "a name of a pupil",
      { offers: OFFERS, applications: "aanmelder;achternaam;keuze1\na1;Jansen;zuid\n" },
      'column "achternaam": "achternaam" - expected a file without names',
    ],
    [
      "a name in the background",
      { background: "aanmelder;rd_x;rd_y;Voornaam\na1;;;Jan\n" },
      'column "Voornaam": "Voornaam" - expected a file without names',
    ],
    [
      "another file of the round",
      { offers: "aanmelder;programma;klasse\na1;zuid;1\n" },
      "expected the file with offers; this looks like the file with priorities",
    ],
    [
      "places that are no number",
      { offers: "programma;plaatsen\nnoord;veel\n" },
      'row 2, column "plaatsen": "veel" - expected a whole number of 0 or more',
    ],
    [
      "a reserve without places",
      { offers: "programma;plaatsen;reserves\nnoord;3;doelgroep\n" },
      'column "reserves": "doelgroep" - expected group:places with "|" between them',
    ],
    [
      "reserves above the capacity",
      { offers: "programma;plaatsen;reserves\nnoord;3;a:2|b:2\n" },
      'row 2, column "reserves": "4" - expected together no more than the capacity of 3',
    ],
    [
      "a group reserved twice",
      { offers: "programma;plaatsen;reserves\nnoord;3;a:1|a:1\n" },
      'row 2, column "reserves": "a" - expected a group that occurs only once',
    ],
    [
      "reserves and quotas",
      { offers: "programma;plaatsen;reserves;quota\nnoord;3;a:1;b:1\n" },
      'row 2, column "quota": "noord" - expected reserves or quotas, not both',
    ],
    [
      "a programme twice",
      { offers: "programma;plaatsen\nnoord;3\nnoord;2\n" },
      'row 3, column "programma": "noord" - expected a programme that occurs only once',
    ],
    [
      "half a place",
      { offers: "programma;plaatsen;rd_x;rd_y\nnoord;3;120000;\n" },
      'row 2, column "rd_y": (empty) - expected both rd_x and rd_y, or neither',
    ],
    [
      "a place outside the country",
      { offers: "programma;plaatsen;rd_x;rd_y\nnoord;3;52;4\n" },
      'column "rd_y": "4" - expected a number from 289000 to 629000',
    ],
    [
      "priority of an unknown applicant",
      { offers: OFFERS, applications: GOOD, priorities: "aanmelder;programma;klasse\na9;noord;1\n" },
      'priorities.csv, row 2, column "aanmelder": "a9" - expected an applicant of this round',
    ],
    [
      "priority at an unknown programme",
      { offers: OFFERS, applications: GOOD, priorities: "aanmelder;programma;klasse\na1;oost;1\n" },
      'priorities.csv, row 2, column "programma": "oost" - expected a programme of this round',
    ],
    [
      "a priority twice",
      { offers: OFFERS, applications: GOOD, priorities: "aanmelder;programma;klasse\na1;noord;1\na1;noord;2\n" },
      'row 3, column "programma": "noord" - expected one row per applicant and programme; row 2 already has this one',
    ],
    [
      "class 0",
      { offers: OFFERS, applications: GOOD, priorities: "aanmelder;programma;klasse\na1;noord;0\n" },
      'row 2, column "klasse": "0" - expected a whole number from 1 to 1000000',
    ],
    [
      "an unknown applicant in an order",
      { offers: OFFERS, applications: GOOD, orders: "programma;plaats;aanmelder\nzuid;1;a9\n" },
      'orders.csv, row 2, column "aanmelder": "a9" - expected an applicant of this round',
    ],
    [
      "an applicant twice in an order",
      { offers: OFFERS, applications: GOOD, orders: "programma;plaats;aanmelder\nzuid;1;a1\nzuid;2;a1\n" },
      'orders.csv, row 3, column "aanmelder": "a1" - expected every applicant once',
    ],
    [
      "a place twice in an order",
      { offers: OFFERS, applications: GOOD, orders: "programma;plaats;aanmelder\nzuid;1;a1\nzuid;1;a2\n" },
      'row 3, column "plaats": "1" - expected one row per programme and place; row 2',
    ],
    [
      "an order of an unknown programme",
      { offers: OFFERS, applications: GOOD, orders: "programma;plaats;aanmelder\noost;1;a1\n" },
      'orders.csv, row 2, column "programma": "oost" - expected a programme of this round',
    ],
    [
      "half a row of an order",
      { offers: OFFERS, applications: GOOD, orders: "programma;plaats;aanmelder\nzuid;1;\n" },
      'column "aanmelder": (empty) - expected both place and applicant',
    ],
    [
      "background of an unknown applicant",
      { offers: OFFERS, applications: GOOD, background: "aanmelder;wijk\na9;x\n" },
      'background.csv, row 2, column "aanmelder": "a9" - expected an applicant of this round',
    ],
    [
      "background twice",
      { background: "aanmelder;wijk\na9;x\na9;y\n" },
      'row 3, column "aanmelder": "a9" - expected one row per applicant; row 2 already has this one',
    ],
    [
      "lottery numbers that collide",
      { offers: OFFERS, applications: "aanmelder;lotnummer;keuze1\na1;7;noord\na2;7;noord\n" },
      'row 3, column "lotnummer": "7" - expected another number than that of a1',
    ],
    [
      "a lottery number too few",
      { offers: OFFERS, applications: "aanmelder;lotnummer;keuze1\na1;7;zuid\na2;;zuid\n" },
      'row 3, column "lotnummer": (empty) - expected a lottery number: the lottery decides at zuid',
    ],
    [
      "a choice number twice",
      { offers: OFFERS, applications: "aanmelder;keuze;programma\na1;1;noord\na1;1;zuid\n" },
      'row 3, column "keuze": "1" - expected one row per applicant and choice; row 2 already has this one',
    ],
    [
      "a choice number that is skipped",
      { offers: OFFERS, applications: "aanmelder;keuze;programma\na1;1;noord\na1;3;zuid\n" },
      'row 3, column "keuze": "3" - expected choices that run on; choice 2 of this applicant is missing',
    ],
    [
      "a choice without a programme",
      { offers: OFFERS, applications: "aanmelder;keuze;programma\na1;1;\n" },
      'row 2, column "programma": (empty) - expected both choice and programme',
    ],
    [
      "another advice on a later row",
      { offers: OFFERS, applications: "aanmelder;advies;keuze;programma\na1;havo;1;noord\na1;vwo;2;zuid\n" },
      'row 3, column "advies": "vwo" - expected the same as in row 2 for this applicant (havo), or nothing',
    ],
  ])("%s", (_title, texts, expected) => {
    const faults = faultsOf(texts);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });

  test("all faults of all files come at once, in the order of the files, in both languages", () => {
    const texts = {
      offers: "programma;plaatsen\nnoord;veel\nzuid;1\n",
      applications: "aanmelder;keuze1;keuze2\na1;oost;zuid\na2;zuid;zuid\n",
      priorities: "aanmelder;programma;klasse\na7;zuid;1\na1;west;x\n",
    };
    expect(faultsOf(texts, {}, "nl")).toStrictEqual([
      'offers.csv, rij 2, kolom "plaatsen": "veel" - verwacht: een geheel getal van 0 of meer',
      'applications.csv, rij 2, kolom "keuze1": "oost" - verwacht: een afdeling van deze ronde',
      'applications.csv, rij 3, kolom "keuze2": "zuid" - verwacht: elke afdeling hoogstens één keer',
      'priorities.csv, rij 2, kolom "aanmelder": "a7" - verwacht: een leerling van deze ronde',
      'priorities.csv, rij 3, kolom "klasse": "x" - verwacht: een geheel getal van 1 tot en met 1000000',
      'priorities.csv, rij 3, kolom "programma": "west" - verwacht: een afdeling van deze ronde',
    ]);
  });

  test("a list that is too long is pointed at its last choice", () => {
    expect(faultsOf({ offers: OFFERS, applications: GOOD }, { listRules: [{ maximum: 1 }] })).toStrictEqual([
      'applications.csv, row 2, column "keuze2": "2" - expected at most 1 choices',
    ]);
  });

  test("what cannot be judged is not called unknown", () => {
    const broken = "programma;plaatsen\nnoord;1\nzuid\n";
    expect(faultsOf({ offers: broken, applications: GOOD })).toHaveLength(1);
    const wrongRow = "aanmelder;keuze1\na1\na2;noord\n";
    const priorities = "aanmelder;programma;klasse\na1;noord;1\n";
    expect(faultsOf({ offers: OFFERS, applications: wrongRow, priorities })).toHaveLength(1);
  });

  test("a huge cell or a huge row is one short fault", () => {
    const long = "x".repeat(3_000_000);
    const reading = read({ applications: `aanmelder;keuze1\n${long};zuid\na2${";zuid".repeat(200_000)}\n` });
    expect(reading).toMatchObject({
      faultCount: 2,
      faults: [
        { row: 2, kind: "cell" },
        { row: 3, kind: "cell-count" },
      ],
    });
    expect(JSON.stringify(reading).length).toBeLessThan(2000);
  });

  test("a header of more columns than there can be is refused", () => {
    const applications = `aanmelder${";x".repeat(1100)}\n`;
    expect(faultsOf({ applications })).toStrictEqual([
      "applications.csv, row 1: expected a table of at most 1100 columns",
    ]);
  });

  test("with a quoted line break the line of a text editor is there too", () => {
    const reading = read({ offers: 'programma;plaatsen;naam\nnoord;1;"a\nb"\nzuid;x;\n' });
    expect(reading).toMatchObject({ faults: [{ row: 3, line: 4, column: "plaatsen" }] });
  });

  test("very many faults are counted but not all kept", () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `a${index};x`).join("\n");
    const reading = read({
      offers: OFFERS,
      applications: `aanmelder;samen;keuze1\n${rows.replaceAll(";x", ";x;oost")}\n`,
    });
    expect(reading).toMatchObject({ ok: false, faultCount: 60_000 });
    expect(!reading.ok && reading.faults.length).toBe(MOST_KEPT);
  });
});

describe("citizen service numbers", () => {
  test.each([
    ["aanmelder;keuze1\n123456782;zuid\n", "applications", "aanmelder"],
    ["aanmelder;keuze1\n1234.56.782;zuid\n", "applications", "aanmelder"],
    ["aanmelder;gezin;keuze1\na1;111222333;zuid\n", "applications", "gezin"],
    ["aanmelder;programma;klasse\n123456782;zuid;1\n", "priorities", "aanmelder"],
    ["aanmelder;wijk\n123456782;zuid\n", "background", "aanmelder"],
    ["programma;plaats;aanmelder\nzuid;1;123456782\n", "orders", "aanmelder"],
  ])("%j is refused and not repeated", (text, part, column) => {
    const reading = read({ [part]: text });
    expect(reading).toMatchObject({ ok: false, faults: [{ row: 2, column }] });
    expect(JSON.stringify(reading)).not.toMatch(/\d{4,}/);
    expect(!reading.ok && faultText(reading.faults[0]!, "en")).toContain("this looks like a citizen service number");
  });

  test("nor in a row that cannot be read", () => {
    expect(JSON.stringify(read({ applications: "aanmelder;keuze1\n123456782;zuid;x\n" }))).not.toContain("123456782");
  });

  test("other numbers are ids like any other", () => {
    const reading = read({ offers: OFFERS, applications: "aanmelder;keuze1\n123456789;zuid\n12345678;zuid\n1;zuid\n" });
    expect(reading).toMatchObject({ ok: true, rowCounts: { applications: 3 } });
  });
});

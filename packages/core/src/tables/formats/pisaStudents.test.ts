import { expect, test } from "vitest";
import { isAbsent, sharedFile } from "../../../test/sharedFile.ts";
import { faultsOf, readSound } from "../../../test/readings.ts";
import { tableBytes } from "../../../test/tableBytes.ts";
import { format as schools } from "./pisaSchools.ts";
import { format as students } from "./pisaStudents.ts";
import { format as oneValue } from "./pisaStudentsOneValue.ts";

const read = (...lines: [string, ...string[]]) =>
  readSound(students, { name: "x.csv", bytes: tableBytes(...lines) }).rows;

test("a file of 2015 or later: other names, more plausible values, countries", () => {
  const sample = read(
    "CNT,CNTSCHID,CNTSTUID,ESCS,PV2READ,PV1READ,PV10READ,PV1MATH,PV1SCIE,W_FSTUWT,W_FSTURWT1,W_FSTURWT2",
    "NLD,1,11,-4e-04,502,501,510,400,410,2.5,3.75,1.25",
    "BEL,1,12,999,602,601,610,9999,,1,1.5,0.5",
  );
  expect(sample.groups).toEqual([
    { country: "NLD", year: null },
    { country: "BEL", year: null },
  ]);
  expect([...sample.school]).toEqual([0, 1]);
  expect([...sample.escs]).toEqual([-0.0004, NaN]);
  expect(sample.values.read!.map(([first]) => first)).toEqual([501, 502, 510]);
  expect([...sample.values.math![0]!]).toEqual([400, NaN]);
  expect([...sample.values.scie![0]!]).toEqual([410, NaN]);
  expect(sample.values.prob).toBeUndefined();
  expect(sample.replicates.map(([first]) => first)).toEqual([3.75, 1.25]);
});

test("without replicate weights it is read, with a caution", () => {
  const sample = read("SCHOOLID,STIDSTD,ESCS,PV1READ,PV2READ,W_FSTUWT", "1,1,0.5,500,510,2");
  expect(sample.replicates).toEqual([]);
  expect(sample.cautions).toEqual(["no-replicates", "few-students"]);
});

test("faults name row, column and value", () => {
  const header = "SCHOOLID,STIDSTD,ESCS,PV1READ,W_FSTUWT,W_FSTR1";
  expect(faultsOf(students, tableBytes(header, "1,1,0.5,500,-2,1", "1,2,x,500,2,1"))).toMatchObject([
    { row: 2, column: "W_FSTUWT", value: "-2" },
    { row: 3, column: "ESCS", value: "x" },
  ]);
  expect(faultsOf(students, tableBytes(header, "1,1,0,500,2,1", "1,1,0,500,2,1"))).toMatchObject([
    { kind: "duplicate-key", row: 3 },
  ]);
});

test("the one-value file does not pass for one with replicates, nor the other way round", () => {
  const bytes = tableBytes(
    "year,country,school_id,student_id,gender,math,read,science,stu_wgt,escs",
    "2003,NLD,1,1,male,,500.5,510,2,",
  );
  expect(faultsOf(students, bytes).length).toBeGreaterThan(0);
  const { rows } = readSound(oneValue, { name: "x.csv", bytes });
  expect(rows.groups).toEqual([{ country: "NLD", year: 2003 }]);
  expect([...rows.values.math![0]!, ...rows.values.read![0]!, ...rows.escs]).toEqual([NaN, 500.5, NaN]);
});

const SCHOOLS = "pisa/pisa-schools-nld-2000-2022.csv";

test.skipIf(isAbsent(SCHOOLS))("the schools of the Netherlands (skipped when the file is not there)", () => {
  const { rows } = readSound(schools, sharedFile(SCHOOLS));
  expect(rows).toHaveLength(1301);
  expect(rows[0]).toMatchObject({
    year: 2000,
    country: "NLD",
    school: "01001",
    control: "private",
    boys: 156,
    girls: 74,
  });
  // In two rounds the codes of the question stand there: 133 schools did not answer.
  const control = (value: string | null) => rows.filter((row) => row.control === value).length;
  expect([control("public"), control("private"), control(null)]).toEqual([336 + 69, 703 + 60, 133]);
});

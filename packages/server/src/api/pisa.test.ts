import { levelCutoffs } from "@kansrijk/core/pisa/levelCutoffs";
import { generateSample } from "@kansrijk/core/pisa/generateSample";
import { measurePisa } from "@kansrijk/core/pisa/measurePisa";
import { selectGroup, type PisaSample } from "@kansrijk/core/pisa/pisaSample";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

const get = (path: string) => fetch(`${app.url}/v1/pisa${path}`);

/** Students of one country as a file of the OECD: two plausible values and four replicates. */
const STUDENTS = 600;
const country = selectGroup(generateSample(3), 0);
const cut = (column: Float64Array): Float64Array => column.slice(0, STUDENTS);
const small: PisaSample = {
  ...country,
  size: STUDENTS,
  group: country.group.slice(0, STUDENTS),
  weight: cut(country.weight),
  escs: cut(country.escs),
  replicates: country.replicates.slice(0, 4).map(cut),
  values: Object.fromEntries(
    Object.entries(country.values).map(([domain, list]) => [domain, list.slice(0, 2).map(cut)]),
  ),
};

function csv(few = STUDENTS): string {
  const domains = Object.entries(small.values);
  const header = [
    "CNT,SCHOOLID,STIDSTD,ESCS,W_FSTUWT",
    ...domains.flatMap(([domain, list]) => list.map((_, value) => `PV${value + 1}${domain.toUpperCase()}`)),
    ...small.replicates.map((_, replicate) => `W_FSTR${replicate + 1}`),
  ];
  const rows = Array.from({ length: few }, (_, row) =>
    [
      "NLD",
      Math.floor(row / 20),
      row,
      small.escs[row],
      small.weight[row],
      ...domains.flatMap(([, list]) => list.map((values) => values[row])),
      ...small.replicates.map((weights) => weights[row]),
    ].join(","),
  );
  return [header.join(","), ...rows].join("\n");
}

async function bring(name: string, text: string): Promise<string> {
  const answer = await fetch(`${app.url}/v1/datasets?name=${name}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: text,
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { dataset: { id: string } }).dataset.id;
}

test("the invented students are always there, and marked", async () => {
  const { samples, cutoffs } = await (await get("")).json();
  expect(samples).toMatchObject([{ id: "voorbeeld", generated: true, cautions: [{ id: "invented" }] }]);
  expect(samples[0].groups).toHaveLength(4);
  expect(cutoffs.map(({ value, status }: Record<string, string>) => `${value} ${status}`)).toContain("480.18 assumed");
});

test("a file that was brought in gives the same figures through the store as core gives at once", async () => {
  const id = await bring("pisa.csv", csv());
  const listed = (await (await get("")).json()).samples.find((sample: { id: string }) => sample.id === id);
  expect(listed).toMatchObject({ generated: false, cautions: [], domains: ["math", "read", "scie"] });
  expect(listed.groups).toEqual([{ country: "NLD", year: null, students: STUDENTS }]);
  const { countries } = await (await get(`/${id}/countries?domain=math`)).json();
  const known = levelCutoffs(app.context.book);
  if (!known.ok) throw new Error("no cut-offs");
  const spread = measurePisa(small, { statistic: "percentile-spread", domain: "math" }, known.value.cutoffs);
  const core = measurePisa(small, { statistic: "resilience" }, known.value.cutoffs);
  if (!spread.ok || !core.ok) throw new Error("not measured");
  expect(countries[0].measures[0]).toEqual(spread.value);
  expect(countries[0].measures[1]).toEqual(core.value);
});

test("the experiment: the top tenth up widens the spread by exactly that, and resilience stays", async () => {
  const answer = await get("/voorbeeld/experiment?country=XAB&domain=scie&who=top-tenth&points=40");
  const { experiment, lift } = await answer.json();
  expect(lift).toEqual({ who: "top-tenth", points: 40 });
  const [spread, core] = experiment.effects;
  expect(spread.change.estimate).toBeCloseTo(40, 8);
  expect(core.change.estimate).toBe(0);
  expect(experiment.instead).toHaveLength(4);
});

test("a group that is too small is not shown", async () => {
  const id = await bring("klein.csv", csv(100));
  const { countries } = await (await get(`/${id}/countries`)).json();
  const [spread, core] = countries[0].measures;
  expect(spread.estimate).not.toBeNull();
  expect(core).toMatchObject({ estimate: null, se: null });
  expect(core.reason.en).toContain("fewer than 30 students");
  expect((await get(`/${id}/experiment?country=NLD`)).status).toBe(422);
});

test("what does not exist is not found, and what cannot be asked is refused", async () => {
  expect((await get("/niets/countries")).status).toBe(404);
  expect((await get("/voorbeeld/experiment?country=NLD")).status).toBe(404);
  expect((await get("/voorbeeld/experiment?country=XAA&points=7")).status).toBe(400);
  expect((await get("/voorbeeld/experiment?country=XAA&domain=prob")).status).toBe(422);
});

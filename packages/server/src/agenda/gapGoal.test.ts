import { agenda } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepTinyRegister } from "../../test/keepTinyRegister.ts";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { engineOf } from "../indicators/engine.ts";
import { makeReport } from "../progress/makeReport.ts";
import { agendaFigures } from "./agendaFigures.ts";
import { agendaProgress } from "./agendaProgress.ts";
import { askFigure } from "./askFigure.ts";

const PLACE = "GM0363";
const NOW = new Date("2026-11-22T12:00:00Z");
let store: TemporaryStore;

beforeAll(async () => {
  store = await temporaryStore();
  await keepTinyRegister(store);
});
afterAll(async () => {
  await engineOf(store).cubes.close();
  await store.remove();
});

/** A gap between groups that the tiny register shows in its first and last year. */
async function shownGap() {
  const engine = engineOf(store);
  const outcome = await engine.summary({ place: PLACE });
  if (!outcome.ok) throw new TypeError("expected a summary");
  const tiles = outcome.value.fields.flatMap(({ tiles: own }) => own);
  for (const { indicator, gap } of tiles) {
    if (!gap || gap.value === null || gap.low === null || gap.group.code.includes("+")) continue;
    const question = { indicator, breakdown: gap.breakdown, group: gap.group.code, against: gap.against.code };
    const asked = await askFigure(engine, question, PLACE, NOW.toISOString());
    if (asked.ok && asked.value.series[0]?.low != null && asked.value.series.length > 1)
      return { question, gap, asked: asked.value };
  }
  throw new TypeError("expected a gap in the tiny register");
}

test("a gap is asked as the monitor shows it, followed as a goal, and drawn in the report", async () => {
  const { question, gap, asked } = await shownGap();
  const { value, low, high, year } = gap;
  expect(asked.kept).toMatchObject({ year, value, low, high });

  const [first] = asked.series;
  const record = agenda.parse({
    id: "kloof",
    title: "Kleiner verschil",
    municipalities: [PLACE],
    from: "2026-01-01",
    to: "2029-12-31",
    state: "adopted",
    adoptedOn: "2026-02-01",
    owner: "wethouder onderwijs",
    goals: [
      {
        id: "g1",
        title: "Kleiner verschil",
        theme: "smooth-transitions",
        corner: "school",
        figure: question,
        baseline: { ...asked.kept!, ...first },
        target: 0,
        by: "2029-06-30",
      },
    ],
  });
  const [figure] = await agendaFigures(store, record, NOW);
  expect(figure!.group!.nl).toBe(`verschil tussen ${gap.group.label.nl} en ${gap.against.label.nl}`);
  const { goals } = await agendaProgress(store, record, NOW);
  expect(goals[0]!.reason).toBeNull();
  expect(goals[0]!.numbers!.change.value).toBeCloseTo(value! - first!.value!, 9);
  expect(goals[0]!.explanation.map(({ nl }) => nl).join(" ")).toContain("verschil tussen twee groepen");

  const deed = { actor: "test", note: "" };
  expect((await saveRecords(store, agendas, [{ id: record.id, expected: null, record }], deed)).ok).toBe(true);
  const made = await makeReport(store, { place: PLACE, asOf: "2026-11-22" });
  if (!made.ok) throw new TypeError(made.refusals[0]!.message.en);
  const blocks = made.value.report.sections.flatMap((section) => section.blocks);
  const drawn = blocks.find((block) => block.kind === "series" && block.isGap);
  expect(drawn).toMatchObject({ target: { value: 0 } });
});

test("a pair of groups that is not compared is refused with the pair that is", async () => {
  const { question, gap } = await shownGap();
  const turned = { ...question, group: question.against, against: question.group };
  const asked = await askFigure(engineOf(store), turned, PLACE, NOW.toISOString());
  expect(asked.ok ? "" : asked.refusals[0]!.message.nl).toContain(`${gap.group.code} en ${gap.against.code}`);
});

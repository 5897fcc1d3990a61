import { experiment, type Experiment } from "@kansrijk/core/experiments/experiment";
import { registrationOf } from "@kansrijk/core/experiments/registrationOf";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { isSound } from "./isSound.ts";
import { byKeyboard } from "./byKeyboard.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const ID = "twee-brieven";

describe.skipIf(why !== "")(`a plan of an experiment in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "nl-NL", acceptDownloads: true });
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), app.remove()]);
    expect(troubles).toEqual([]);
  });

  async function kept(): Promise<{ readonly record: Experiment; readonly version: number }> {
    const response = await fetch(`${app.url}/v1/collections/experiments/${ID}`);
    const body = (await response.json()) as { readonly record: unknown; readonly version: number };
    return { record: experiment.parse(body.record), version: body.version };
  }

  async function keep(record: Experiment, expected: number): Promise<void> {
    const response = await fetch(`${app.url}/v1/collections/experiments/${ID}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ record, expected, note: "" }),
    });
    expect(response.status).toBe(200);
  }

  test("a plan is made by keyboard alone: faults lead to their fields, and the power follows what is typed", async () => {
    await page.goto(`${app.url}/experimenten`);
    await page.getByRole("heading", { name: "Een plan maken" }).waitFor();
    const { reach, write, press, focused } = byKeyboard(page);
    await press("Maak een nieuw plan");
    await expect.poll(focused).toBe("Maak een nieuw plan");
    await press("Bewaar");
    await page.getByText("Dit kan nog niet worden bewaard").waitFor();
    const form = page.getByRole("form", { name: "Maak een nieuw plan" });
    expect(await form.getByRole("alert").getByRole("listitem").allInnerTexts()).toEqual([
      "Naam van het experiment: Vul dit in.",
      "Welke vraag wilt u beantwoorden?: Vul dit in.",
      "Naam van groep 1: Vul dit in.",
      "Naam van groep 2: Vul dit in.",
      "Welke uitkomst beslist?: Vul dit in.",
    ]);
    expect(await page.getByLabel("Naam van groep 2").getAttribute("aria-invalid")).toBe("true");
    await isSound(page);
    await press("Naam van het experiment");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("veld-title");
    await page.keyboard.type("Twee brieven");
    await write("Welke vraag wilt u beantwoorden?", "Helpt een korte brief?");
    await write("Naam van groep 1", "Brief van nu");
    await write("Naam van groep 2", "Korte brief");
    await write("Wat krijgt groep 2?", "Beste ouder, meld uw kind aan.");
    await reach("Wie loot?");
    await page.keyboard.type("leerl");
    await write("Welke uitkomst beslist?", "Op tijd aangemeld");
    await write("Verwacht in de groep waarmee u vergelijkt (%)", "50");
    await write("Verwacht in de andere groep (%)", "75");
    await write("Welke kans wilt u om het verschil te zien? (%)", "90");
    // R: power.prop.test(p1 = .50, p2 = .75, power = .90) gives n = 76.7.
    await form.getByText("77 leerlingen", { exact: true }).waitFor();
    await press("Neem het nodige aantal over (77)");
    await expect.poll(focused).toBe("Leerlingen per groep in dit plan");
    expect(await page.getByLabel("Leerlingen per groep in dit plan").inputValue()).toBe("77");
    await write("Getal voor de loting", "42");
    await press("Bewaar");
    await page.getByText("Het plan is bewaard: Twee brieven").waitFor();
    const { record, version } = await kept();
    expect(version).toBe(1);
    expect(record).toMatchObject({ title: "Twee brieven", state: "planned", generated: false });
    expect(record.plan).toMatchObject({
      arms: [{ label: "Brief van nu" }, { label: "Korte brief", gets: "Beste ouder, meld uw kind aan." }],
      control: "a",
      unit: "pupil",
      design: { outcome: { kind: "share", control: 0.5, treated: 0.75 } },
      perArm: 77,
      seed: 42,
    });
    await isSound(page);
  }, 120_000);

  test("a kept plan is changed and downloaded; who saved meanwhile is not written over", async () => {
    await page.getByRole("button", { name: /^Verander het plan ?: Twee brieven$/ }).click();
    const form = page.getByRole("form", { name: "Een plan veranderen: Twee brieven" });
    await form.getByRole("button", { name: "Voeg een groep toe" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("veld-plan-arms-2-label");
    await form.getByRole("textbox", { name: "Naam van groep 3" }).fill("Appje");
    const waiting = page.waitForEvent("download");
    await form.getByRole("link", { name: "Download dit plan (JSON)" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${ID}.json`);
    const file = experiment.parse(JSON.parse(await readFile(await download.path(), "utf8")));
    expect(file.plan.arms.map(({ label }) => label)).toEqual(["Brief van nu", "Korte brief", "Appje"]);

    const other = await kept();
    await keep({ ...other.record, title: "De naam van een ander" }, other.version);
    await form.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Iemand anders heeft dit intussen bewaard").waitFor();
    expect(await form.getByRole("textbox", { name: "Naam van groep 3" }).inputValue()).toBe("Appje");
    expect((await kept()).version).toBe(2);
    await page.getByRole("button", { name: "Ga verder met de versie van de ander" }).click();
    await expect.poll(() => page.getByLabel("Naam van het experiment").inputValue()).toBe("De naam van een ander");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Het plan is bewaard: De naam van een ander").waitFor();
    expect((await kept()).version).toBe(3);
  });

  test("a plan is registered with its fingerprint, and can then not be changed; not when it changed meanwhile", async () => {
    const card = page.locator(`#${ID}`);
    const before = await kept();
    await keep({ ...before.record, title: "Weer een andere naam" }, before.version);
    await card.getByRole("button", { name: "Leg het plan vast" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leg het plan vast" }).click();
    await card.getByText("Iemand anders heeft dit intussen bewaard", { exact: false }).waitFor();
    await card.getByRole("heading", { name: "Weer een andere naam" }).waitFor();
    expect((await kept()).record).not.toHaveProperty("registered");
    await card.getByRole("button", { name: "Leg het plan vast" }).click();
    const dialog = page.getByRole("dialog");
    const { record } = await kept();
    await dialog.getByText(registrationOf(record.plan)).waitFor();
    await dialog.getByRole("button", { name: "Leg het plan vast" }).click();
    await card.getByText("plan vastgelegd", { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(ID);
    expect((await kept()).record).toMatchObject({
      state: "registered",
      registered: { sha256: registrationOf(record.plan) },
    });
    expect(await card.getByRole("button").count()).toBe(0);
  });

  test("a template fills the form in, in English too", async () => {
    await page.goto(`${app.url}/experimenten?lang=en`);
    await page.getByRole("button", { name: "Begin with: Extra lessons in small groups" }).click();
    expect(await page.getByLabel("Name of arm 2").inputValue()).toBe("Extra les nu");
    await page.getByLabel("Spread among pupils (standard deviation)").fill("0");
    await page.getByText("These numbers cannot be computed with yet.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Fill in: more than 0.").first().waitFor();
    await isSound(page);
  });
});

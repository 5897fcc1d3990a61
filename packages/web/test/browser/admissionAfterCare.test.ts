import type { Browser, Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AfterCareView } from "../../src/api/admission.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openSite, type Site } from "./openSite.ts";
import { publishSmallRound } from "./publishSmallRound.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const ROUND = `nazorg-${Date.now().toString(36)}`;
const WAIT = { timeout: 20_000 };

/** One round from its publication to the erasing; every test goes on where the one before it ended. */
describe.skipIf(why !== "")(`after the outcome of a round, in a browser${why}`, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    await publishSmallRound(site.url, ROUND);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function go(path: string): Promise<void> {
    await page.goto(`${site.url}${path}`);
    await page.locator("h1").waitFor();
    await page.locator(".loading").first().waitFor({ state: "detached" });
  }

  /** Accessible and no wider than the screen, at a wide and at a narrow one, with everything that can be opened open. */
  async function fits(): Promise<void> {
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(settled);
      expect(await violations(page), `${page.url()} at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  /** Takes a step: the button, then the same one in the dialog that says what becomes fixed. */
  async function take(step: string): Promise<void> {
    await page.getByRole("button", { name: step, exact: true }).first().click();
    const dialog = page.getByRole("dialog", { name: `${step}?` });
    await dialog.getByText("Dit ligt daarna vast").waitFor();
    await dialog.getByRole("button", { name: step, exact: true }).click();
    await page.getByText(`Gedaan: ${step}`).waitFor(WAIT);
  }

  test("a place that is given up is offered to the first on the reserve list, who sees it and gets it", async () => {
    await go(`/aanmelding/${ROUND}/beheer`);
    await take("Reservelijsten maken");
    await page.getByText("Er is nu geen plaats om aan te bieden.").waitFor();
    await fits();
    const leaver = await placedAt("noord-vwo");
    await page.getByRole("textbox", { name: "Sleutel van de leerling" }).fill(leaver);
    await act("Plaats opgeven", `Geeft leerling ${leaver} de plaats op?`);
    await page.getByText(`Gedaan: ${leaver} geeft de plaats bij Lyceum Noord, vwo op.`).waitFor(WAIT);
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await expect.poll(focused).toBe("act-result");
    await fits();
    const [offer] = (await afterCare()).offers;
    await seesOutcome(offer!.applicant, "Er is een plaats voor je vrij bij");
    expect(await page.locator(".place--offer .place__name").allTextContents()).toEqual(["Lyceum Noord, vwo"]);
    const reserve = page.locator(".alternatives li", { hasText: "Lyceum Noord, vwo" });
    expect(await reserve.textContent()).toBe("Lyceum Noord, vwo: plek 1 (er is nu een plaats voor je)");
    await fits();
    await go(`/aanmelding/${ROUND}/beheer`);
    const accepts = `${offer!.applicant} neemt de plaats aan`;
    const card = page.locator(".round-card", { hasText: `Lyceum Noord, vwo: ${offer!.applicant}` });
    await act(accepts, `Neemt leerling ${offer!.applicant} de plaats bij Lyceum Noord, vwo aan?`, card);
    await page.getByText(`Gedaan: ${offer!.applicant} neemt de plaats bij Lyceum Noord, vwo aan.`).waitFor(WAIT);
    await seesOutcome(offer!.applicant, "Je hebt nu een plaats bij");
    expect(await page.locator(".place__name").first().textContent()).toBe("Lyceum Noord, vwo");
    await fits();
    await seesOutcome(leaver, "Je hebt je plaats opgegeven");
  });

  test("who acts on what has changed meanwhile is told so, sees how it stands now, and can act then", async () => {
    await go(`/aanmelding/${ROUND}/beheer`);
    const { sequence } = await afterCare();
    const data = { act: { kind: "adds-places", programme: "west-mavo", places: 1 }, expected: sequence };
    const elsewhere = await page.request.post(`${site.url}/v1/admission/rounds/${ROUND}/after-care`, { data });
    expect(elsewhere.status()).toBe(201);
    const title = "Plaatsen erbij voor Lyceum Noord, vwo: 2?";
    await page.getByLabel("Hoeveel erbij").fill("2");
    await act("Plaatsen toevoegen", title);
    await page.getByText("Er is niets gedaan: iemand anders deed intussen iets", { exact: false }).waitFor(WAIT);
    await page.getByRole("cell", { name: "Mavo West, mavo krijgt er 1 plaats bij." }).waitFor();
    expect((await afterCare()).sequence).toBe(sequence + 1);
    await fits();
    await page.getByLabel("Hoeveel erbij").fill("2");
    await act("Plaatsen toevoegen", title);
    await page.getByText("Gedaan: Lyceum Noord, vwo krijgt er 2 plaatsen bij.").waitFor(WAIT);
    const before = (await afterCare()).offers.find(({ programme }) => programme === "noord-vwo")!;
    const declines = `${before.applicant} wil de plaats niet`;
    // One pupil may have an offer of two programmes.
    const card = page.locator(".round-card", { hasText: `Lyceum Noord, vwo: ${before.applicant}` });
    await act(declines, `Wil leerling ${before.applicant} de plaats bij Lyceum Noord, vwo niet?`, card);
    await page.getByText(`Gedaan: ${before.applicant} wil de plaats bij Lyceum Noord, vwo niet.`).waitFor(WAIT);
    const left = (await afterCare()).offers.filter(({ programme }) => programme === "noord-vwo");
    expect(left.map(({ applicant }) => applicant)).not.toContain(before.applicant);
    await page.getByRole("textbox", { name: "Sleutel van de leerling" }).fill("p99");
    await act("Plaats opgeven", "Geeft leerling p99 de plaats op?");
    await page.getByText("p99 komt in deze ronde niet voor").waitFor(WAIT);
  });

  test("everybody sees that places moved, and no small number or id", async () => {
    await go(`/aanmelding/${ROUND}`);
    const section = page.locator("section", { has: page.locator("#nazorg") }).first();
    await section.getByRole("table").waitFor();
    const log = (await section.textContent())!;
    expect(log).toMatch(/Lyceum Noord, vwo2niet getoondniet getoond/);
    expect(log).not.toMatch(/p\d\d/);
    await fits();
  });

  test("personal data are erased by who names the round; then nobody can be looked up", async () => {
    await seesOutcome("p40", "Waarom deze uitslag?");
    const receipt = await download(page.getByRole("link", { name: "Bewaar mijn bewijs" }));
    await go(`/aanmelding/${ROUND}/beheer`);
    await page.getByText("In de afspraken staat geen dag om te wissen.").waitFor();
    await page.getByText("Wis de gegevens van deze ronde").click();
    await fits();
    await page.getByLabel("Reden van het wissen").fill("De proef is klaar en niemand heeft bezwaar.");
    await page.getByLabel("Typ het adres van de ronde over").fill("een-andere-ronde");
    await page.getByRole("button", { name: "Wis voor altijd" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByLabel("Typ het adres van de ronde over").fill(ROUND);
    await act("Wis voor altijd", "Wis voor altijd?");
    await page.getByText("De persoonsgegevens van deze ronde zijn gewist op", { exact: false }).waitFor(WAIT);
    expect(await page.getByText("Codes voor de gezinnen").count()).toBe(0);
    await fits();
    await go(`/aanmelding/${ROUND}`);
    await page.getByText("Reden: De proef is klaar en niemand heeft bezwaar.").waitFor();
    await page.getByRole("button", { name: "Reken het certificaat na" }).click();
    await expect.poll(() => page.locator(".check--holds").count(), WAIT).toBeGreaterThan(4);
    await fits();
    await go(`/aanmelding/${ROUND}/uitslag`);
    expect(await page.getByRole("textbox", { name: "Code" }).count()).toBe(0);
    await fits();
    await open("bewijs.json", receipt);
    await page.getByRole("button", { name: "Controleer mijn uitslag" }).click();
    await page.getByText("Alles wat is gecontroleerd, klopt.").waitFor(WAIT);
  });

  /** An act of the after-care: the button, then the same one in the dialog that asks whether it is meant. */
  async function act(label: string, title: string, within: Page | Locator = page): Promise<void> {
    await within.getByRole("button", { name: label, exact: true }).click();
    const dialog = page.getByRole("dialog", { name: title });
    await dialog.getByText("Dit kan niet worden teruggedraaid.").waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: label, exact: true }).click();
  }

  async function afterCare(): Promise<AfterCareView> {
    const response = await page.request.get(`${site.url}/v1/admission/rounds/${ROUND}/after-care`);
    return ((await response.json()) as { afterCare: AfterCareView }).afterCare;
  }

  async function csvRows(path: string): Promise<string[][]> {
    const response = await page.request.get(`${site.url}/v1/admission/rounds/${ROUND}/${path}`);
    return (await response.text())
      .trim()
      .split(/\r?\n/)
      .map((row) => row.split(/[;,]/));
  }

  async function placedAt(programme: string): Promise<string> {
    const rows = await csvRows("documents/placements.csv");
    return rows.find((cells) => cells.includes(programme) && cells[0] !== "p40")![0]!;
  }

  async function seesOutcome(pupil: string, words: string): Promise<void> {
    const code = (await csvRows("codes")).find(([id]) => id === pupil)![1]!;
    await go(`/aanmelding/${ROUND}/uitslag#code=${code}`);
    await page.getByText(words, { exact: false }).first().waitFor(WAIT);
  }

  async function download(link: Locator): Promise<string> {
    const [started] = await Promise.all([page.waitForEvent("download"), link.click()]);
    return contentOf(started);
  }

  async function open(name: string, content: string): Promise<void> {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(content) };
    await page.locator("input[type=file]").setInputFiles(file);
  }

  test("nothing went wrong in the pages on the way", () => {
    expect(troubles).toEqual([]);
  });
});

async function contentOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** Runs in the page: everything that appears slowly is there. */
async function settled(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.all(passing.map((animation) => animation.finished));
}

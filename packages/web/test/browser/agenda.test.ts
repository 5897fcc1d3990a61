import { agenda, type Agenda } from "@kansrijk/core/agenda/agenda";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { byKeyboard } from "./byKeyboard.ts";
import { openMonitorSite } from "./openMonitorSite.ts";
import type { Site } from "./openSite.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`agendas in a browser${why}`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let id: string;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openMonitorSite()]);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
    // The first question about an indicator computes its cube; that is not what the pages are tested for.
    await fetch(`${site.url}/v1/agenda-suggestions?place=GM0599`);
    const organisation = {
      id: "havenhuis",
      name: "Havenhuis",
      kind: "culture",
      municipality: "GM0599",
      generated: true,
    };
    const kept = await put("organisations", organisation, null);
    expect(kept.status).toBe(200);
  }, 120_000);
  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const troubles: string[] = [];
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(`${site.url}${path}`);
    await settled(page);
    return { page, troubles };
  }

  async function saved(): Promise<{ readonly record: Agenda; readonly version: number }> {
    const response = await fetch(`${site.url}/v1/collections/agendas/${id}`);
    const body = (await response.json()) as { readonly record: unknown; readonly version: number };
    return { record: agenda.parse(body.record), version: body.version };
  }

  test("an agenda from figures to report in one go, by keyboard alone", async () => {
    const { page, troubles } = await open("/agendas");
    const { reach, write, choose, press } = byKeyboard(page);
    const date = (name: string | RegExp, iso: string) => writeDate(page, reach, name, iso);

    await press("Begin een nieuwe agenda");
    await page.getByRole("heading", { level: 1, name: "Een agenda beginnen" }).waitFor();
    await write("Voor welke gemeente?", "rotterd");
    await page.keyboard.press("Enter");
    await press("Begin");
    await page.waitForURL(/\/bewerken$/);
    id = page.url().split("/").at(-2)!;
    await page.locator(".figure-list__item").first().waitFor({ state: "attached" });

    // What stands out comes first; then the other figures wait behind a heading that opens.
    if ((await page.locator(".agenda-offers > details:not([open])").count()) > 0) await press(/^▸? ?Alle cijfers/);
    await press("Neem op in de analyse: Voortijdig schoolverlaten");
    await reach("Wat leest u in dit cijfer?");
    await page.keyboard.type("De overstap gaat vaak mis.");
    await press("Maak hier een doel van: Voortijdig schoolverlaten");
    await reach("Doel in één zin");
    await page.keyboard.type("Meer diploma's");
    await write("Dit willen we bereiken", "1,5");
    await date("Uiterlijk op", "2030-08-31");
    await choose("Thema", "Soepele");
    await choose("Waar gebeurt het vooral?", "School");

    await press("Voeg een actie toe");
    await reach("Wat gaat u doen?");
    await page.keyboard.type("Een mentor bij de overstap");
    await page
      .getByRole("option", { name: /^Mentoren/ })
      .first()
      .waitFor({ state: "attached" });
    await choose("Aanpak uit de catalogus", "Mentor");
    await write("Wie zorgt dat het gebeurt?", "gemeente");
    await write("Met wie samen?", "Voorbeeldcollege");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Haal weg: Voorbeeldcollege" }).waitFor();
    // Who is near is suggested before anything is typed; a choice from the list is in at once.
    const near = page.locator("datalist option");
    expect(await near.evaluateAll((options) => options.map((option) => option.textContent))).toEqual([
      "Gemeente Rotterdam",
      "Havenhuis",
    ]);
    await page.keyboard.type("Havenhuis [havenhuis]");
    await page.getByRole("button", { name: "Haal weg: Havenhuis" }).waitFor();
    await page.keyboard.type("Buurtvereniging");
    await write("Wat mag het kosten?", "125.000");
    await write("Wie betaalt?", "gemeente");

    await press("Voeg een overleg toe");
    await reach("Naam van het overleg");
    await page.keyboard.type("Bestuurlijk overleg");
    await date("Dag", "2027-03-02");
    await reach("Begint om");
    await page.keyboard.type((await page.evaluate(hasHalfDays)) ? "0230PM" : "1430");
    await press("Voeg een agendapunt toe");
    await reach("Onderwerp 1");
    await page.keyboard.type("De overstap");
    await write("Besluit", "De gemeente betaalt.");

    // An agreement that is not complete: saving says so, and the link brings the focus to the field.
    await reach("Voeg een afspraak toe", true);
    await page.keyboard.press("Enter");
    await reach("Met wie?");
    await page.keyboard.type("Voorbeeldcollege");
    await press("Bewaar");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("fouten");
    await press(/^Afspraken 1, Wat is afgesproken/);
    await reach("Wat is afgesproken?");
    await page.keyboard.type("Warm overdragen.");
    await date("Afgesproken op", "2027-03-02");
    await press("Bewaar");
    await page.getByText("Alles is bewaard (versie 1)").waitFor();

    await press("Stel de agenda vast");
    await press(/^Stel de agenda vast$/);
    await page.getByText(/^Vastgesteld op/).waitFor();
    await press("Bekijk de voortgang");
    await page.getByRole("heading", { name: "Doelen: lukt het?" }).waitFor();
    await reach("Verslag als PDF");
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(address).toContain("/v1/progress/GM0599/report.pdf");
    const pdf = await fetch(address);
    expect(pdf.status).toBe(200);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString("latin1"),
    ).toBe("%PDF-");
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);

  test("what was typed is what is kept: baseline with its data, action with approach, meeting with decision", async () => {
    const { record, version } = await saved();
    const [goal, action, meeting] = [record.goals[0]!, record.actions[0]!, record.meetings[0]!];
    expect(version).toBe(2);
    expect(record).toMatchObject({ municipalities: ["GM0599"], state: "adopted", generated: false });
    expect(goal).toMatchObject({ figure: { indicator: "early-leaving" }, target: 1.5, by: "2030-08-31" });
    const answer = await fetch(`${site.url}/v1/indicators/early-leaving/values?by=year&place=GM0599`);
    const { data, definition, cells } = (await answer.json()) as Values;
    const { value, low, high } = cells.at(-1)!;
    expect(value).not.toBeNull();
    expect(goal.baseline).toMatchObject({ value, low, high, definition, register: data.sha256, generated: true });
    expect(action).toMatchObject({
      goals: [goal.id],
      partners: ["Voorbeeldcollege", "havenhuis", "Buurtvereniging"],
      budget: 12_500_000,
      payer: "gemeente",
    });
    expect(action.intervention).toBe("mentoring");
    expect(meeting.start).toBe("2027-03-02T14:30");
    expect(meeting.items[0]!.decision).toBe("De gemeente betaalt.");
    expect(record.agreements[0]).toMatchObject({ with: ["Voorbeeldcollege"], on: "2027-03-02" });
  });

  test("partners of the network stand by name, with a way to them; typed ones as they were typed", async () => {
    const { page, troubles } = await open(`/agendas/${id}`);
    const row = page.getByRole("row", { name: /^Een mentor bij de overstap/ }).last();
    await row.getByText("met Voorbeeldcollege, Havenhuis, Buurtvereniging", { exact: false }).waitFor();
    expect(await row.getByRole("link", { name: "Havenhuis" }).getAttribute("href")).toBe(
      "/netwerk/organisaties#havenhuis",
    );
    expect(troubles).toEqual([]);
    await page.close();
  });

  test("what is typed and not saved is offered back; a version of somebody else is not lost either", async () => {
    const { page, troubles } = await open(`/agendas/${id}/bewerken`);
    const { press, write } = byKeyboard(page);
    await write("Naam van de agenda", "Mijn nieuwe naam");
    const other = await saved();
    await keep({ ...other.record, title: "De naam van een ander" }, other.version);
    await page.reload();
    await settled(page);
    await press("Ga verder met wat ik typte");
    expect(await page.getByLabel("Naam van de agenda").inputValue()).toBe("Mijn nieuwe naam");
    await press("Bewaar");
    await page.getByText("Iemand anders heeft deze agenda intussen bewaard").waitFor();
    expect((await saved()).record.title).toBe("De naam van een ander");
    await press("Bewaar mijn versie als nieuwste");
    await page.getByText("Alles is bewaard (versie 4)").waitFor();
    expect((await saved()).record.title).toBe("Mijn nieuwe naam");
    // The browser itself notes the answer 422 of the refused save.
    expect(troubles.filter((trouble) => !trouble.includes("422"))).toEqual([]);
    await page.close();
  }, 30_000);

  async function keep(record: Agenda, expected: number): Promise<void> {
    expect((await put("agendas", record, expected)).status).toBe(200);
  }

  function put(collection: string, record: { readonly id: string }, expected: number | null): Promise<Response> {
    return fetch(`${site.url}/v1/collections/${collection}/${record.id}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ record, expected, note: "" }),
    });
  }

  const PAGES = [
    () => "/agendas",
    () => "/agendas/nieuw?lang=en",
    () => `/agendas/${id}`,
    () => `/agendas/${id}/bewerken`,
    () => `/agendas/${id}/vergelijken?met=1`,
    () => "/plichten?gemeente=GM0599",
  ];

  test.each(PAGES)(
    "%s is accessible, no wider than the screen, without errors",
    async (address) => {
      const { page, troubles } = await open(address());
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await page.setViewportSize({ width: 375, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
    30_000,
  );
});

interface Values {
  readonly data: { readonly sha256: string };
  readonly definition: string;
  readonly cells: readonly {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

async function settled(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await expect.poll(() => page.locator(".loading, .is-old").count(), { timeout: 15_000 }).toBe(0);
}

/** Types a date part by part in the order of the browser's own language. */
async function writeDate(
  page: Page,
  reach: (name: string | RegExp) => Promise<void>,
  name: string | RegExp,
  iso: string,
): Promise<void> {
  const [year, month, day] = iso.split("-") as [string, string, string];
  await reach(name);
  const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  for (const order of [`${month}${day}${year}`, `${day}${month}${year}`]) {
    await page.keyboard.type(order);
    if ((await value()) === iso) return;
    await page.keyboard.press("Shift+Tab");
    await reach(name);
  }
  throw new Error(`${String(name)}: ${iso} cannot be typed, the field has ${await value()}`);
}

/** Runs in the page: whether the browser writes times with AM and PM. */
function hasHalfDays(): boolean {
  return new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).resolvedOptions().hour12 ?? false;
}

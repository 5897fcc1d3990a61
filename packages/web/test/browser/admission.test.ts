import type { Browser, Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openSite, type Site } from "./openSite.ts";
import { NOTARY_TEXT, SMALL_ROUND } from "./smallRound.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const ROUND = `proef-${Date.now().toString(36)}`;
const WAIT = { timeout: 60_000 };

/** One round from its making to the outcome of a pupil; every test goes on where the one before it ended. */
describe.skipIf(why !== "")(`a round of admission in a browser${why}`, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let familyCode = "";
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site.url))
        troubles.push(`third party: ${request.url()}`);
    });
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

  function part(name: string): Locator {
    return page.locator("section.part", { has: page.getByRole("heading", { name: new RegExp(`^${name} \\w`, "i") }) });
  }

  async function send(name: string, content: string, button: string): Promise<Locator> {
    const file = { name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(content) };
    await part(name).locator("input[type=file]").setInputFiles(file);
    await part(name).getByRole("button", { name: button }).click();
    return part(name);
  }

  /** Takes a step: the button, then the same one in the dialog that says what becomes fixed. */
  async function take(step: string): Promise<void> {
    await page.getByRole("button", { name: step, exact: true }).first().click();
    const dialog = page.getByRole("dialog", { name: `${step}?` });
    await dialog.getByText("Dit ligt daarna vast").waitFor();
    await dialog.getByRole("button", { name: step, exact: true }).click();
    await page.getByText(`Gedaan: ${step}`).waitFor(WAIT);
  }

  async function nextStepIs(step: string): Promise<void> {
    await expect.poll(() => page.locator(".desk-step h3").textContent(), WAIT).toBe(step);
  }

  test("a round is made from the agreements of a region", async () => {
    await go("/aanmelding");
    const summary = page.locator("summary", { hasText: "Maak een nieuwe ronde" });
    if (!(await page.getByLabel("Naam van de ronde").isVisible())) await summary.click();
    await fits();
    await page.getByLabel("Naam van de ronde").fill("Proefronde");
    await page.getByLabel("Regio", { exact: true }).fill("Voorbeeldstad");
    await page.getByLabel("Adres van de ronde").fill(ROUND);
    await page.getByLabel("Sluit op").fill("2027-03-31");
    await page.getByLabel("Persoonsgegevens wissen vanaf").fill("2028-10-01");
    await page.getByRole("button", { name: "Maak de ronde" }).click();
    await page.waitForURL(`**/aanmelding/${ROUND}/beheer`);
    await expect.poll(() => page.locator("h1").textContent()).toBe("Beheer: Proefronde");
    await nextStepIs("Openen");
    // What is not changed in the form is sent back as it was.
    await page.getByLabel("Loting op").fill("2027-04-02");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Bewaard.", { exact: true }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel("Persoonsgegevens wissen vanaf").inputValue()).toBe("2028-10-01");
  });

  test("a file is checked in full: every fault with its row and column, and nothing is kept", async () => {
    await (await send("aanbod", SMALL_ROUND.offers, "Controleren en bewaren")).getByText("Bewaard: 3 rijen.").waitFor();
    const faulty = "aanmelder;keuze1;keuze2\np1;bestaat-niet;\np2;noord-vwo;noord-vwo\n";
    const refused = await send("aanmeldingen", faulty, "Controleren en bewaren");
    await refused.getByRole("alert").waitFor();
    const table = refused.getByRole("table", { name: /Fouten in het bestand/ });
    expect(await table.textContent()).toContain("bestaat-niet");
    expect(await table.locator("tbody tr").count()).toBe(2);
    expect(await refused.textContent()).toContain("Nog geen bestand.");
    const checked = await send("aanmeldingen", SMALL_ROUND.applications, "Alleen controleren");
    await checked.getByText("Het bestand is goed: 40 rijen.").waitFor();
    expect(await checked.textContent()).toContain("Nog geen bestand.");
    await (
      await send("aanmeldingen", SMALL_ROUND.applications, "Controleren en bewaren")
    )
      .getByText("Bewaard:")
      .waitFor();
    await (await send("voorrang", SMALL_ROUND.priorities, "Controleren en bewaren")).getByText("Bewaard:").waitFor();
    await expect.poll(() => page.locator(".stats").first().textContent()).toMatch(/Leerlingen40.*Keuzes120/);
    await fits();
  });

  test("a step is only taken when it is confirmed, and the focus goes on to the next one", async () => {
    await page.getByRole("button", { name: "Openen", exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await nextStepIs("Openen");
    await take("Openen");
    await nextStepIs("Sluiten en vastleggen");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Sluiten en vastleggen");
  });

  test("closed with a notary only: the text never leaves the page, the hash is announced", async () => {
    const bodies: string[] = [];
    page.on("request", (request) => bodies.push(request.postData() ?? ""));
    await page.getByLabel("Alleen de notaris (werkt zonder internet)").check();
    await page.getByText("Maak deze code hier uit de tekst").click();
    await page.getByLabel("Tekst van de notaris").fill(NOTARY_TEXT);
    await fits();
    // The test does not wait for the day in the calendar.
    await page.getByLabel("Waarom het eerder gebeurt").fill("Een proef.");
    await take("Sluiten en vastleggen");
    await nextStepIs("Loten");
    expect(bodies.join("\n")).toContain("notarySha256");
    expect(bodies.join("\n")).not.toContain(NOTARY_TEXT);
    page.removeAllListeners("request");
  });

  test("drawn with the opened text, placed, checked by the second program, published", async () => {
    await page.getByLabel("De geopende tekst van de notaris").fill(`${NOTARY_TEXT} `);
    await page.getByText("Deze tekst past niet bij de verzegelde code.", { exact: false }).waitFor();
    await page.getByLabel("De geopende tekst van de notaris").fill(NOTARY_TEXT);
    await page.getByText("Deze tekst past bij de verzegelde code.").waitFor();
    await fits();
    // The test does not wait for the day in the calendar.
    await page.getByLabel("Waarom het eerder gebeurt").fill("Een proef.");
    await take("Loten");
    await nextStepIs("Plaatsen");
    await take("Plaatsen");
    await nextStepIs("Laten controleren");
    await take("Laten controleren");
    await nextStepIs("Bekendmaken");
    await take("Bekendmaken");
    await expect.poll(() => page.locator("#nu").textContent()).toBe("Alle stappen zijn gezet");
    await fits();
  });

  test("the public page shows what was fixed and drawn, and the certificate checks in the browser", async () => {
    await go(`/aanmelding/${ROUND}`);
    const text = await page.locator("main").textContent();
    expect(text).toMatch(/Code van de vastlegging[0-9a-f]{64}/);
    expect(text).toContain(NOTARY_TEXT);
    expect(text).toContain("Lyceum Noord, vwo");
    await page.getByRole("searchbox").fill("zuid");
    await expect.poll(() => page.locator("#grenzen ~ section tbody tr").count()).toBe(1);
    await page.getByRole("button", { name: "Reken het certificaat na" }).click();
    await expect.poll(() => page.locator(".check--holds").count(), WAIT).toBeGreaterThan(4);
    expect(await page.locator(".check--broken").count()).toBe(0);
    await fits();
    await page.getByLabel(/^Code van de vastlegging, zoals/).fill("0".repeat(64));
    await page.getByRole("button", { name: "Reken het certificaat na" }).click();
    await page.locator(".check--broken").waitFor(WAIT);
  });

  test("the checking page and the documents can be downloaded", async () => {
    const verifier = await download(page.getByRole("link", { name: "Rekenpagina (HTML)" }));
    expect(verifier).toContain("kansrijk-certificate/1");
    const cutOffs = await download(page.getByRole("link", { name: "Plaatsen en grenzen (CSV)" }));
    expect(cutOffs).toContain("noord-vwo");
    expect(cutOffs).not.toMatch(/p\d\d/);
  });

  async function download(link: Locator): Promise<string> {
    const [started] = await Promise.all([page.waitForEvent("download"), link.click()]);
    return contentOf(started);
  }

  test("a family sees its outcome with the code and checks it; the receipt shows the same later", async () => {
    await go(`/aanmelding/${ROUND}/beheer`);
    const codes = await download(page.getByRole("link", { name: "Download de codes (CSV)" }));
    const [id, code] = codes.trim().split(/\r?\n/).at(-1)!.split(/[;,]/) as [string, string];
    expect(id).toBe("p40");
    familyCode = code;
    await go(`/aanmelding/${ROUND}/uitslag`);
    await fits();
    await page.getByRole("textbox", { name: "Code" }).fill("AAAAA-AAAAA-AAAAA-AAAAA");
    await page.getByRole("button", { name: "Toon mijn uitslag" }).click();
    await page.getByText("Bij deze code hoort geen uitslag.", { exact: false }).waitFor();
    await page.getByRole("textbox", { name: "Code" }).fill(code.toLowerCase());
    await page.getByRole("button", { name: "Toon mijn uitslag" }).click();
    const place = await page.locator(".place").textContent();
    expect(await page.locator(".choice").count()).toBe(3);
    const reasons = await page.locator(".choice p:not(.note)").allTextContents();
    // The form is gone: the focus goes on to the result.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("De uitslag");
    await page.getByRole("button", { name: "Controleer mijn uitslag" }).click();
    await page.getByText("Alles wat is gecontroleerd, klopt.").waitFor(WAIT);
    await expect.poll(() => page.locator(".check--holds").count()).toBe(6);
    await fits();
    const receipt = await download(page.getByRole("link", { name: "Bewaar mijn bewijs" }));
    await go(`/aanmelding/${ROUND}/uitslag`);
    await open("bewijs.json", receipt);
    expect(await page.locator(".place").textContent()).toBe(place);
    await expect.poll(() => page.locator(".choice p:not(.note)").allTextContents()).toEqual(reasons);
    await page.getByRole("button", { name: "Controleer mijn uitslag" }).click();
    await page.getByText("Alles wat is gecontroleerd, klopt.").waitFor(WAIT);
    await go(`/aanmelding/${ROUND}/uitslag#code=${code}`);
    expect(await page.locator(".place").textContent()).toBe(place);
    expect(await page.locator("h1").textContent()).toBe("Jouw uitslag");
  });

  test("what would have made a difference is checked with the code, and only likely from the receipt", async () => {
    await go(`/aanmelding/${ROUND}/beheer`);
    const codes = await download(page.getByRole("link", { name: "Download de codes (CSV)" }));
    const missed = await firstWith(
      codes
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(/[;,]/)[1]!),
    );
    await go(`/aanmelding/${ROUND}/uitslag#code=${missed}`);
    await page
      .getByText(/^Nagerekend: met /)
      .first()
      .waitFor();
    await page.getByText("Nagerekend betekent: iedereen is opnieuw geplaatst", { exact: false }).waitFor();
    expect(await page.locator(".choices").textContent()).not.toContain("waarschijnlijk");
    await fits();
    const receipt = await download(page.getByRole("link", { name: "Bewaar mijn bewijs" }));
    await page.getByRole("button", { name: "Een andere code of een ander bewijs" }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await open("bewijs.json", receipt);
    await page
      .getByText(/was er waarschijnlijk een plaats bij/)
      .first()
      .waitFor();
    expect(await page.locator(".choices").textContent()).not.toContain("Nagerekend");
  });

  /** The first of these codes with something that would have made a difference. */
  async function firstWith(codes: readonly string[]): Promise<string> {
    for (const code of codes) {
      const response = await fetch(`${site.url}/v1/admission/rounds/${ROUND}/outcome`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ code }),
      });
      const { explanation } = (await response.json()) as { explanation: { alternatives: unknown[] } };
      if (explanation.alternatives.length > 0) return code;
    }
    throw new Error("everybody is at the first choice");
  }

  test("a receipt that was tampered with does not pass, and another file is refused", async () => {
    await go(`/aanmelding/${ROUND}/uitslag#code=${familyCode}`);
    const receipt = await download(page.getByRole("link", { name: "Bewaar mijn bewijs" }));
    const [first, second] = (JSON.parse(receipt) as { application: { preferences: string[] } }).application.preferences;
    await go(`/aanmelding/${ROUND}/uitslag?lang=en`);
    await open("other.json", "{}");
    await page.getByText("This file is not a receipt of a placement.").waitFor();
    const swapped = receipt.replace(`["${first}","${second}"`, `["${second}","${first}"`);
    expect(swapped).not.toBe(receipt);
    await open("receipt.json", swapped);
    await page.getByRole("button", { name: "Check my outcome" }).click();
    await page.getByText("Something does not hold.").waitFor(WAIT);
    await fits();
  });

  async function open(name: string, content: string): Promise<void> {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(content) };
    await page.locator("input[type=file]").setInputFiles(file);
  }

  test("a correction keeps the seed, says why, and the older receipt is known as such", async () => {
    await go(`/aanmelding/${ROUND}/uitslag#code=${familyCode}`);
    const older = await download(page.getByRole("link", { name: "Bewaar mijn bewijs" }));
    await go(`/aanmelding/${ROUND}/beheer`);
    await page.getByText("Bestanden verbeteren voor een correctie").click();
    const more = `${SMALL_ROUND.priorities}p04;noord-vwo;1;broer of zus\n`;
    await (await send("voorrang", more, "Controleren en bewaren")).getByText("Bewaard: 3 rijen.").waitFor();
    await page.getByLabel("Reden van de correctie").fill("De voorrang van één leerling ontbrak.");
    await take("Corrigeren");
    await nextStepIs("Laten controleren");
    await take("Laten controleren");
    await nextStepIs("Bekendmaken");
    await take("Bekendmaken");
    await go(`/aanmelding/${ROUND}`);
    await page.getByText("De voorrang van één leerling ontbrak.").waitFor();
    await fits();
    await go(`/aanmelding/${ROUND}/uitslag#code=${familyCode}`);
    await page.getByRole("button", { name: "Controleer mijn uitslag" }).click();
    await page.getByText("Alles wat is gecontroleerd, klopt.").waitFor(WAIT);
    const fresh = await download(page.getByRole("link", { name: "Bewaar mijn bewijs" }));
    const seedOf = (receipt: string) => (JSON.parse(receipt) as { seed: string }).seed;
    expect(seedOf(fresh)).toBe(seedOf(older));
    await go(`/aanmelding/${ROUND}/uitslag`);
    await open("bewijs.json", older);
    await page.getByText("Dit bewijs hoort bij een eerdere uitgave.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Controleer mijn uitslag" }).click();
    await page.getByText("Alles wat is gecontroleerd, klopt.").waitFor(WAIT);
  });

  test("the rounds are listed, in English too, and nothing went wrong or was asked of others on the way", async () => {
    await go("/aanmelding?lang=en");
    const card = page.locator(".round-card", { has: page.locator(`a[href^="/aanmelding/${ROUND}?"]`) });
    expect(await card.textContent()).toContain("The outcome is known.");
    await fits();
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

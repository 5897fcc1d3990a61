import { arrangement, type Arrangement } from "@kansrijk/core/arrangements/arrangement";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { isSound } from "./isSound.ts";
import { byKeyboard } from "./byKeyboard.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const ID = "gm0606-fietsen-voor-school";

describe.skipIf(why !== "")(`arrangements of a municipality in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), app.remove()]);
    expect(troubles).toEqual([]);
  });

  async function kept(): Promise<{ readonly record: Arrangement; readonly version: number }> {
    const response = await fetch(`${app.url}/v1/collections/arrangements/${ID}`);
    const body = (await response.json()) as { readonly record: unknown; readonly version: number };
    return { record: arrangement.parse(body.record), version: body.version };
  }

  test("without a municipality there is no form; the invented example cannot be changed", async () => {
    await page.goto(`${app.url}/hulp`);
    await page.getByText("Kies eerst uw gemeente").waitFor();
    expect(await page.getByRole("button", { name: "Voeg een regeling toe" }).count()).toBe(0);
    await page.goto(`${app.url}/hulp?municipality=GM0606`);
    await page.getByText("verzonnen voorbeeld; blijft zoals het is", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: /^Verander/ }).count()).toBe(0);
  });

  test("an arrangement is added by keyboard alone, with its faults beside the fields, and stands in the list at once", async () => {
    const { reach, write, press } = byKeyboard(page);
    await press("Voeg een regeling toe");
    await write("Naam van de regeling", "Fietsen voor school");
    await write("Wat krijgt een gezin?", "Een fiets voor wie ver van school woont.");
    await write("Voor wie is het?", "Gezinnen met weinig geld.");
    await write("Hoe vraagt een gezin het?", "Aan de balie.");
    await write("Wie kan daarbij helpen?", "De school.");
    await write("Vanaf", "12");
    await write("Tot en met", "4");
    await write("Adres van de pagina hierover", "www.schiedam.nl/fiets");
    await press("Bewaar");
    const alert = page.getByRole("form").getByRole("alert");
    await alert.getByText("Kies er ten minste één.", { exact: false }).waitFor();
    expect(await alert.getByRole("listitem").allInnerTexts()).toEqual([
      "Waarbij helpt het?: Kies er ten minste één.",
      "Adres van de pagina hierover: Vul het hele adres in, met https:// ervoor.",
      "Voor welke leeftijd?: De laagste leeftijd ligt boven de hoogste.",
    ]);
    await isSound(page);
    await press("Waarbij helpt het?");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("veld-situations");
    await press("Een fiets of vervoer naar school", "Space");
    await write("Adres van de pagina hierover", "https://www.schiedam.nl/fiets");
    expect((await fetch(`${app.url}/v1/collections/arrangements/${ID}`)).status).toBe(404);
    await reach("Voor welke leeftijd?", true);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("veld-ages");
    await write("Tot en met", "18");
    await press("Bewaar");
    await page.getByText("Bewaard: Fietsen voor school").waitFor();
    const { record, version } = await kept();
    expect(version).toBe(1);
    expect(record).toMatchObject({
      municipality: "GM0606",
      title: { nl: "Fietsen voor school", en: "Fietsen voor school" },
      situations: ["bicycle"],
      ages: { from: 12, until: 18 },
      provider: { nl: "Gemeente Schiedam" },
      status: "kept",
      generated: false,
    });
    await page.locator(`li#${ID}`).getByText("Een fiets voor wie ver van school woont.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Bewaard: Fietsen voor school");
    await isSound(page);
  }, 120_000);

  test("an arrangement is changed; when somebody else saved meanwhile nothing is lost and the user chooses", async () => {
    await page.getByRole("button", { name: /^Verander ?: Fietsen voor school$/ }).click();
    const how = page.getByRole("textbox", { name: /^Hoe vraagt een gezin het\?$/ });
    await how.fill("Aan de balie of op school.");
    const other = await kept();
    const response = await fetch(`${app.url}/v1/collections/arrangements/${ID}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ record: { ...other.record, validUntil: "2099-07-31" }, expected: 1, note: "" }),
    });
    expect(response.status).toBe(200);
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("U begon bij versie 1, nu is het versie 2.", { exact: false }).waitFor();
    expect(await how.inputValue()).toBe("Aan de balie of op school.");
    await page.getByRole("button", { name: "Ga verder met de versie van de ander" }).click();
    await expect.poll(() => page.getByLabel("Laatste dag waarop het kan").inputValue()).toBe("2099-07-31");
    await how.fill("Bij de conciërge.");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Bewaard: Fietsen voor school (3)").waitFor();
    expect((await kept()).record).toMatchObject({ validUntil: "2099-07-31", how: { nl: "Bij de conciërge." } });
  });
});

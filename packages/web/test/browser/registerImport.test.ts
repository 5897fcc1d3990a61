import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SMALL_REGISTER } from "../../../server/test/register/smallRegister.ts";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { zipFile } from "../../../server/src/exports/zipFile.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { isSound } from "./isSound.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const WAIT = { timeout: 60_000 };
const PAGE = "/gegevens/register/inlezen";

describe.skipIf(why !== "")(`a register of one's own in a browser${why}`, { timeout: 180_000 }, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  async function choose(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    await page.getByLabel("Bestanden (CSV, Parquet of ZIP)").setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(content),
      })),
    );
  }

  const zip = (changes: Readonly<Record<string, string>> = {}) =>
    zipFile(
      Object.entries({ ...SMALL_REGISTER, ...changes }).map(([name, text]) => ({
        name,
        content: new TextEncoder().encode(text),
      })),
    );

  test("the page offers a template, and refuses what is no table before anything is read", async () => {
    await page.goto(`${app.url}${PAGE}`);
    await page.getByRole("heading", { level: 1, name: "Een eigen register inlezen" }).waitFor();
    await isSound(page);
    const [template] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download het sjabloon" }).click(),
    ]);
    expect(template.suggestedFilename()).toBe("kansrijk-register-sjabloon.zip");
    expect((await readFile((await template.path())!)).subarray(0, 2).toString()).toBe("PK");
    expect(await page.getByRole("button", { name: "Controleren en bewaren" }).isDisabled()).toBe(true);
    await page.getByLabel("Naam van het register").fill("Regio Zuid");
    await choose({ "pupils.xlsx": "x" });
    await page.getByRole("button", { name: "Controleren en bewaren" }).click();
    const faults = page.getByRole("region", { name: /Fouten in het bestand/ });
    await faults.waitFor();
    expect(await faults.innerText()).toMatch(/pupils\.xlsx.*een bestand \.csv of \.parquet/s);
  });

  test("faults stand on the page with file, row, column, value and what was expected", async () => {
    await choose({
      "register.zip": zip({ "advices/2024.csv": "pupil;site;provisional;definitive\nP-1;11AA00;havoo;\n" }),
    });
    await page.getByRole("button", { name: "Controleren en bewaren" }).click();
    await page.getByText("Er is niets bewaard. Verbeter ze").waitFor(WAIT);
    const faults = page.getByRole("region", { name: /Fouten in het bestand/ });
    expect(await faults.innerText()).toMatch(/advices\/2024\.csv\s+2\s+provisional\s+havoo\s+\S/);
    await isSound(page);
    // The address tells what was sent: the page is the same when it is opened again.
    await page.reload();
    await faults.waitFor(WAIT);
  });

  test("a check keeps nothing; after keeping, the monitor shows the register by its address", async () => {
    await page.getByLabel("Naam van het register").fill("Regio Zuid");
    await choose({ "register.zip": zip() });
    await page.getByRole("button", { name: "Alleen controleren" }).click();
    await page.getByText("Er is nog niets bewaard. Dit is de kwaliteit:").waitFor(WAIT);
    await page.getByText(/^Controles \(\d+\)$/).waitFor();
    await page.getByLabel("Naam van het register").fill("Regio Zuid");
    await choose({ "register.zip": zip() });
    await page.getByRole("button", { name: "Controleren en bewaren" }).click();
    await page.getByText("Het register is bewaard.").waitFor(WAIT);
    await page.getByText("Bij het inlezen veranderd of weggelaten").waitFor();
    await isSound(page);
    const { registers } = (await (await fetch(`${app.url}/v1/registers`)).json()) as { registers: { id: string }[] };
    expect(registers).toHaveLength(1);
    await page.getByRole("link", { name: "Bekijk dit register in de monitor" }).click();
    await page.waitForURL(new RegExp(`/monitor\\?data=${registers[0]!.id}`));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText("zijn er geen gegevens").first().waitFor(WAIT);
  });

  test("the list of registers tells the default, and one's own can be removed", async () => {
    await page.goto(`${app.url}/gegevens`);
    const registers = page.getByRole("region", { name: "Registers: tabel" });
    await registers.waitFor();
    expect(await registers.innerText()).toMatch(/Regio Zuid standaard\s+20\s+2023-2025/);
    await isSound(page);
    await registers.getByRole("button", { name: "Verwijder Regio Zuid" }).click();
    const dialog = page.getByRole("dialog", { name: "Dit register verwijderen?" });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Verwijder Regio Zuid" }).click();
    await page.getByText("Er is nog geen register.").waitFor(WAIT);
    expect(troubles).toEqual([]);
  });
});

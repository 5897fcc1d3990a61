import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageText } from "../page/build.mjs";
import { commitmentOf } from "./commitmentOf.ts";
import { makeCertificate } from "./makeCertificate.ts";
import { drawOf, richRound } from "./rounds.ts";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const html = join(home, "page/verify.html");
const candidates = [
  process.env["KANSRIJK_BROWSER"],
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  chromium.executablePath(),
];
const browserPath = candidates.find((path) => path !== undefined && path !== "" && existsSync(path));

test("verify.html is what page/build.mjs makes of the sources", () => {
  expect(readFileSync(html, "utf8") === pageText(), "run: node packages/verifier/page/build.mjs").toBe(true);
});

describe.skipIf(browserPath === undefined)("the page in a browser (skipped where no Chromium is installed)", () => {
  const temp = mkdtempSync(join(tmpdir(), "verifier-page-"));
  const { full, open, receipts } = makeCertificate(richRound, { draw: drawOf() });
  const file = (name: string, value: unknown): string => {
    const path = join(temp, name);
    writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
    return path;
  };
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    // A container has no user namespaces for Chromium's sandbox; the page is our own.
    browser = await chromium.launch({ executablePath: browserPath!, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(pathToFileURL(html).href);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(temp, { recursive: true });
  });

  const states = (): Promise<string[]> =>
    page.locator("#properties > li").evaluateAll((items) => items.map((each) => each.className));
  const axe = async (): Promise<string[]> => {
    const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await page.evaluate(source);
    const found = (await page.evaluate("axe.run(document)")) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  };

  test("a good certificate", async () => {
    await page.setInputFiles("#file", file("good.json", full));
    await page.getByText("good.json: Alles wat is gecontroleerd klopt.").waitFor();
    expect(await states()).toEqual(expect.arrayContaining(["holds"]));
    expect((await states()).filter((state) => state !== "holds")).toEqual(["not-checked"]);
    expect(await axe()).toEqual([]);
  });

  test("a changed certificate, in English, announced to screen readers", async () => {
    await page.getByRole("button", { name: "English" }).click();
    await page.setInputFiles("#file", file("bad.json", JSON.stringify(full).replace('"capacity":9', '"capacity":8')));
    await page.getByRole("status").getByText("bad.json: This is broken.").waitFor();
    expect(await states()).toContain("broken");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await axe()).toEqual([]);
  });

  test("a receipt beside the public certificate", async () => {
    await page.setInputFiles("#certificate", file("public.json", open));
    await page.setInputFiles("#file", file("receipt.json", receipts[3]));
    await page.getByText("receipt.json: Everything that was checked holds.").waitFor();
    expect((await states()).filter((state) => state !== "holds")).toEqual([]);
  });

  test("the published announcement beside the certificate", async () => {
    const { announcement, ...rest } = commitmentOf(full);
    await page.setInputFiles("#file", file("announced.json", full));
    await page.getByText("was not compared with what was published").waitFor();
    await page.setInputFiles("#commitment", file("commitment.json", { announcement, ...rest }));
    await page.getByText("announced.json: Everything that was checked holds.").waitFor();
    await page.getByText("was not compared with what was published").waitFor({ state: "detached" });
    const changed = { ...rest, announcement: { ...announcement, notarySha256: "0".repeat(64) } };
    await page.setInputFiles("#commitment", file("other.json", changed));
    await page.getByText("announced.json: This is broken.").waitFor();
    expect(await page.locator("#properties .broken").textContent()).toContain("notarySha256");
    expect(await axe()).toEqual([]);
    await page.setInputFiles("#commitment", []);
    await page.getByText("announced.json: Everything that was checked holds.").waitFor();
  });

  test("a file dropped on the page", async () => {
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.json"));
      return transfer;
    }, JSON.stringify(open));
    await page.dispatchEvent("#drop", "drop", { dataTransfer: dropped });
    await page.getByText("dropped.json: Everything that was checked holds.").waitFor();
    expect(await page.locator("#summary").textContent()).toContain("edition public: 13 applicants");
  });

  test("a file that cannot be read", async () => {
    await page.setInputFiles("#file", file("half.json", "{"));
    await page.getByText("The file cannot be read").waitFor();
    expect(await page.locator("#report").isHidden()).toBe(true);
  });

  test("ids are shown as text, never as markup", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const odd = makeCertificate({
      programmes: [{ id: name, capacity: 0 }],
      applicants: [{ id: "a", preferences: [name] }],
    });
    const copy = {
      ...odd.full,
      outcome: { ...odd.full.outcome, programmes: [{ ...odd.full.outcome.programmes[0]!, placed: 5 }] },
    };
    await page.setInputFiles("#file", file("odd.json", copy));
    await page.getByText("odd.json: This is broken.").waitFor();
    expect(await page.locator("#properties img").count()).toBe(0);
    expect(await page.locator("#properties").textContent()).toContain(name);
  });

  test("nothing was asked of any server, and nothing went wrong", () => {
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

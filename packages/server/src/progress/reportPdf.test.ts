import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { SAMPLE_REPORT } from "../../test/progress/sampleReport.ts";
import { reportPdf } from "./reportPdf.ts";

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

function rolesOf(node: Node): string[] {
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesOf)];
}

async function opened(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join(" "),
    ),
  );
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as Node[];
  return { document, pages: texts, text: texts.join("\n"), roles: new Set(trees.flatMap(rolesOf)), trees };
}

test("the report is a tagged PDF/UA with title, language, headings, tables and texts for pictures", async () => {
  const pdf = await reportPdf(SAMPLE_REPORT, "nl", "bewijs 0123");
  const { document, pages, text, roles, trees } = await opened(pdf);
  const { info, metadata } = (await document.getMetadata()) as { info: Record<string, unknown>; metadata: unknown };
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(info).toMatchObject({ Title: "Voortgang gelijke kansen in Schiedam", Language: "nl" });
  expect((metadata as { getRaw: () => string }).getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  for (const role of ["H1", "H2", "H3", "Table", "TH", "TD", "Figure", "L", "LI", "Caption", "TOC"])
    expect([...roles], role).toContain(role);
  expect(JSON.stringify(trees)).toContain("het doel is 60 procent");
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(1)) expect(page).toContain("Voorbeeld: verzonnen");
  for (const page of pages) expect(page).toContain("bewijs 0123");
  expect(text).toContain("Súdwest & <b>niet vet</b> *geen nadruk* $ @label [haak] _streep_ \\");
  expect(text).toContain("In het kort #let x = 1");
});

test("the same report gives the same bytes, and each language its own", async () => {
  const [one, again, english] = await Promise.all([
    reportPdf(SAMPLE_REPORT, "nl", "x"),
    reportPdf(SAMPLE_REPORT, "nl", "x"),
    reportPdf(SAMPLE_REPORT, "en", "x"),
  ]);
  expect(one.equals(again)).toBe(true);
  expect((await opened(english)).text).toContain("Example: invented");
});

test("a picture without a text for who does not see it is refused", async () => {
  const [brief, goals] = SAMPLE_REPORT.sections;
  const blocks = goals!.blocks.map((block) =>
    block.kind === "series" ? { ...block, alt: { nl: "", en: "" } } : block,
  );
  const report = { ...SAMPLE_REPORT, sections: [brief!, { ...goals!, blocks }] };
  await expect(reportPdf(report, "nl", "x")).rejects.toThrow("alt");
});

import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { yamlText } from "./yamlText.ts";

test.each([
  ["a: 1\na: 2\n", "deze naam staat er twee keer"],
  ['a: "x\n', "er ontbreekt een teken"],
  ["a: [1, 2\n", "de inspringing klopt niet, of een haakje is niet gesloten"],
  ["a: b: c\n", "een dubbele punt te veel op deze regel"],
  ['a: "\\q"\n', "een code achter \\ bestaat niet"],
  ["a:\n\t- 1\n", "inspringen met spaties, niet met tabs"],
])("%j is refused in plain Dutch", (text, why) => {
  expect(parseDocument(text).errors.map((error) => yamlText(error).nl)).toContain(`geldige YAML (${why})`);
});

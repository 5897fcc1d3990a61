import { Command, Option } from "commander";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";
import { LocalCommand } from "./localCommand.ts";

/** For every kind of fault: what was typed, and the first line of the answer in both languages. */
const CASES: readonly [what: string, args: string[], nl: string, en: string][] = [
  [
    "an unknown option",
    ["help-nearby", "--kleur", "rood"],
    "De optie --kleur bestaat niet.",
    "There is no option --kleur.",
  ],
  [
    "an option with a slip",
    ["help-nearby", "--aeg", "3"],
    "De optie --aeg bestaat niet. Bedoelt u --age?",
    "There is no option --aeg. Did you mean --age?",
  ],
  [
    "an option without its value",
    ["help-nearby", "--age"],
    "De optie --age <years> heeft geen waarde; verwacht: leeftijd in jaren.",
    "The option --age <years> has no value; expected: a value for <years>.",
  ],
  [
    "an option with choices without its value",
    ["collection", "list", "--format"],
    "De optie --format <format> heeft geen waarde; verwacht: een van text, json.",
    "The option --format <format> has no value; expected: one of text, json.",
  ],
  [
    "a value that is not one of the choices",
    ["collection", "list", "--format", "xml"],
    'De waarde "xml" van --format <format> klopt niet; verwacht: een van text, json.',
    'The value "xml" of --format <format> is not right; expected: one of text, json.',
  ],
  [
    "a value that is no number",
    ["help-nearby", "--age", "it's invalid. x"],
    'De waarde "it\'s invalid. x" van --age <years> klopt niet; verwacht: een geheel getal van 0 tot en met 120.',
    'The value "it\'s invalid. x" of --age <years> is not right; expected: a whole number from 0 to 120.',
  ],
  [
    "a value that a schema refuses",
    ["interventions", "suggest", "--municipality", "GM0606", "--ages", "oud"],
    'De waarde "oud" van --ages <ids> klopt niet; verwacht: een van ',
    'The value "oud" of --ages <ids> is not right; expected: one of ',
  ],
  [
    "an argument that is not one of the choices",
    ["admission", "template", "foto", "--out", "x"],
    'De waarde "foto" van <part> klopt niet; verwacht: een van ',
    'The value "foto" of <part> is not right; expected: one of ',
  ],
  [
    "a missing argument",
    ["collection", "show"],
    "<collection> ontbreekt; verwacht: een waarde.",
    "<collection> is missing; expected: a value for <collection>.",
  ],
  [
    "an option that is needed",
    ["collection", "export", "agendas"],
    "De optie --out <file> ontbreekt; verwacht: het bestand; CSV van meer tabellen en all worden een ZIP.",
    "The option --out <file> is missing; expected: a value for <file>.",
  ],
  [
    "too many words",
    ["collection", "show", "agendas", "a", "b"],
    'Te veel woorden: "agendas", "a", "b"; verwacht: hoogstens 2.',
    'Too many words: "agendas", "a", "b"; expected: 2 at most.',
  ],
  [
    "words where there should be none",
    ["collection", "list", "a"],
    'Te veel woorden: "a"; verwacht: geen.',
    'Too many words: "a"; expected: none.',
  ],
  [
    "a command with a slip",
    ["collection", "lsit"],
    'De opdracht "lsit" bestaat niet. Bedoelt u list?',
    'There is no command "lsit". Did you mean list?',
  ],
  [
    "an unknown command",
    ["collection", "verzin"],
    'De opdracht "verzin" bestaat niet. Wel: list, show, ',
    'There is no command "verzin". Known: list, show, ',
  ],
];

describe.each(CASES)("%s", (_what, args, nl, en) => {
  test.each([
    ["nl", [], nl],
    ["en", ["--lang", "en"], en],
  ])("is refused in %s", async (_language, lang, line) => {
    const { code, out, err } = await runCommand(...args, ...lang);
    expect([code, out]).toEqual([2, ""]);
    const first = err.split("\n")[0]!;
    expect(line.endsWith(" ") ? first.slice(0, line.length) : first).toBe(line);
    // Below it stands how it can be done.
    expect(err).toContain("\nGebruik: kansrijk ");
    expect(err).not.toMatch(/error:|Usage:|Options:|choices:|display help/);
  });
});

test("a language that is not there, or none, is refused in Dutch", async () => {
  const wrong = await runCommand("letters", "--lang", "de");
  expect(wrong.err.split("\n")[0]).toBe('De waarde "de" van --lang <lang> klopt niet; verwacht: een van nl, en.');
  const none = await runCommand("collection", "list", "--lang");
  expect(none.err.split("\n")[0]).toBe("De optie --lang <lang> heeft geen waarde; verwacht: een van nl, en.");
  expect([wrong.code, none.code]).toEqual([2, 2]);
});

test("options that exclude each other", () => {
  let err = "";
  const program = new LocalCommand("proef", "nl")
    .addOption(new Option("--een <x>", "het een").conflicts("ander"))
    .addOption(new Option("--ander <y>", "het ander"))
    .exitOverride()
    .configureOutput({ writeErr: (text) => void (err += text) });
  expect(() => program.parse(["--een", "1", "--ander", "2"], { from: "user" })).toThrow();
  expect(err).toBe("--een <x> kan niet samen met --ander <y>.\n");
});

test("help is Dutch, also of commands in commands", async () => {
  const commands: string[][] = [[], ["collection"], ["collection", "export"], ["admission", "template"]];
  for (const args of commands) {
    const { code, out } = await runCommand(...args, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(/^Gebruik: kansrijk /);
    expect(out).not.toMatch(/Usage:|Options:|Commands:|Arguments:|\[options\]|choices:|default:|display help/);
  }
  expect((await runCommand("collection", "export", "--help")).out).toContain("keuze uit: csv, xlsx, json;");
});

test("a fault that the library words otherwise than expected still gets a sentence in the language", () => {
  let err = "";
  const program = new LocalCommand("proef", "nl")
    .exitOverride()
    .configureOutput({ writeErr: (text) => void (err += text) });
  expect(program).toBeInstanceOf(Command);
  expect(() => program.error("error: something new", { code: "commander.unknownOption" })).toThrow();
  expect(err).toBe("Deze opdracht klopt niet; hieronder staat hoe het wel kan.\n");
});

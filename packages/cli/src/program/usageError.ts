import type { Argument, Command, Option } from "commander";
import { saidText } from "@kansrijk/core/vocabulary/said";
import type { Text } from "@kansrijk/core/vocabulary/text";

/**
 * What is wrong with how a command was called, in both languages. The library gives one English sentence; its parts are
 * taken out and said again, with what was expected from the option itself.
 */
export function usageError(command: Command, message: string, code: string): Text {
  return WORDS[code]?.(message, command) ?? UNCLEAR;
}

const UNCLEAR: Text = {
  nl: "Deze opdracht klopt niet; hieronder staat hoe het wel kan.",
  en: "This command is not right; see below for what is possible.",
};

type Words = (message: string, command: Command) => Text | undefined;

const WORDS: Readonly<Record<string, Words>> = {
  "commander.unknownOption": (message) => {
    const flag = /unknown option '([\s\S]*?)'(?:\n|$)/.exec(message)?.[1];
    if (flag === undefined) return undefined;
    const near = suggestion(message);
    return { nl: `De optie ${flag} bestaat niet.${near.nl}`, en: `There is no option ${flag}.${near.en}` };
  },
  "commander.unknownCommand": (message, command) => {
    const name = /unknown command '([\s\S]*?)'(?:\n|$)/.exec(message)?.[1];
    if (name === undefined) return undefined;
    const near = suggestion(message);
    const known = near.nl === "" ? listed(command.commands.map((child) => child.name())) : near;
    return { nl: `De opdracht "${name}" bestaat niet.${known.nl}`, en: `There is no command "${name}".${known.en}` };
  },
  "commander.optionMissingArgument": (message, command) => {
    const option = optionIn(command, /option '(.+)' argument missing$/.exec(message)?.[1]);
    if (!option) return undefined;
    const { nl, en } = expectedOf(option);
    return {
      nl: `De optie ${option.flags} heeft geen waarde; verwacht: ${nl}.`,
      en: `The option ${option.flags} has no value; expected: ${en}.`,
    };
  },
  "commander.missingMandatoryOptionValue": (message, command) => {
    const option = optionIn(command, /required option '(.+)' not specified$/.exec(message)?.[1]);
    if (!option) return undefined;
    const { nl, en } = expectedOf(option);
    return {
      nl: `De optie ${option.flags} ontbreekt; verwacht: ${nl}.`,
      en: `The option ${option.flags} is missing; expected: ${en}.`,
    };
  },
  "commander.missingArgument": (message, command) => {
    const name = /missing required argument '(.+)'$/.exec(message)?.[1];
    const argument = command.registeredArguments.find((item) => item.name() === name);
    if (!argument) return undefined;
    const { nl, en } = expectedOf(argument);
    return { nl: `<${name}> ontbreekt; verwacht: ${nl}.`, en: `<${name}> is missing; expected: ${en}.` };
  },
  "commander.invalidArgument": invalidValue,
  "commander.excessArguments": (_message, command) => {
    const most = command.registeredArguments.length;
    const given = command.args.map((word) => `"${word}"`).join(", ");
    return {
      nl: `Te veel woorden: ${given}; verwacht: ${most === 0 ? "geen" : `hoogstens ${most}`}.`,
      en: `Too many words: ${given}; expected: ${most === 0 ? "none" : `${most} at most`}.`,
    };
  },
  "commander.conflictingOption": (message) => {
    const [, one, other] = /option '(.+)' cannot be used with option '(.+)'$/.exec(message) ?? [];
    if (one === undefined || other === undefined) return undefined;
    return { nl: `${one} kan niet samen met ${other}.`, en: `${one} cannot go together with ${other}.` };
  },
};

function invalidValue(message: string, command: Command): Text | undefined {
  const ofOption = /option '([^']+)' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/.exec(message);
  const ofArgument = /command-argument value '([\s\S]*)' is invalid for argument '([^']+)'\. ([\s\S]*)$/.exec(message);
  const [name, value, why] = ofOption
    ? [ofOption[1], ofOption[2], ofOption[3]]
    : [ofArgument?.[2], ofArgument?.[1], ofArgument?.[3]];
  if (name === undefined || value === undefined || why === undefined) return undefined;
  const target = ofOption
    ? optionIn(command, name)
    : command.registeredArguments.find((argument) => argument.name() === name);
  const { nl, en } = reasonText(why) ?? expectedOf(target);
  const shown = ofOption ? name : `<${name}>`;
  return {
    nl: `De waarde "${value}" van ${shown} klopt niet; verwacht: ${nl}.`,
    en: `The value "${value}" of ${shown} is not right; expected: ${en}.`,
  };
}

/** What a reader of the value said itself. */
function reasonText(why: string): Text | undefined {
  const said = saidText(why);
  return said && { nl: said.nl, en: said.en.replace(/^expected /, "") };
}

/** What may stand behind an option or as an argument: one of its choices, otherwise what its description says. */
function expectedOf(target: Option | Argument | undefined): Text {
  if (target?.argChoices) {
    const list = target.argChoices.join(", ");
    return target.argChoices.length === 1 ? { nl: list, en: list } : { nl: `een van ${list}`, en: `one of ${list}` };
  }
  // Descriptions are Dutch; in English the name between the brackets says most: --age <years>.
  const name = target && "flags" in target ? /[<[](.+?)[>\]]/.exec(target.flags)?.[1] : target?.name();
  return { nl: target?.description || "een waarde", en: name === undefined ? "a value" : `a value for <${name}>` };
}

function optionIn(command: Command, flags: string | undefined): Option | undefined {
  for (let at: Command | null = command; at !== null; at = at.parent) {
    const found = at.options.find((option) => option.flags === flags);
    if (found) return found;
  }
  return undefined;
}

/** The near misses that the library found. */
function suggestion(message: string): Text {
  const names = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(message)?.[1];
  if (names === undefined) return { nl: "", en: "" };
  const list = names.split(", ");
  return { nl: ` Bedoelt u ${list.join(" of ")}?`, en: ` Did you mean ${list.join(" or ")}?` };
}

function listed(names: readonly string[]): Text {
  if (names.length === 0) return { nl: "", en: "" };
  return { nl: ` Wel: ${names.join(", ")}.`, en: ` Known: ${names.join(", ")}.` };
}

import { Help, type Argument, type Command, type Option } from "commander";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:",
  "Arguments:": "Waarden:",
  "Options:": "Opties:",
  "Commands:": "Opdrachten:",
};

/** Help with Dutch words around the descriptions, which are Dutch. */
export class LocalHelp extends Help {
  override styleTitle(title: string): string {
    return TITLES[title] ?? title;
  }

  override commandUsage(command: Command): string {
    return inDutch(super.commandUsage(command));
  }

  override subcommandTerm(command: Command): string {
    return inDutch(super.subcommandTerm(command));
  }

  override optionDescription({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
    return described(description, argChoices, defaultValueDescription ?? defaultText(defaultValue));
  }

  override argumentDescription({ description, argChoices, defaultValue, defaultValueDescription }: Argument): string {
    return described(description, argChoices, defaultValueDescription ?? defaultText(defaultValue));
  }
}

function inDutch(usage: string): string {
  return usage.replace("[options]", "[opties]").replace("[command]", "[opdracht]");
}

function described(description: string, choices: readonly string[] | undefined, standard: string | undefined): string {
  const extra = [
    ...(choices ? [`keuze uit: ${choices.join(", ")}`] : []),
    ...(standard === undefined ? [] : [`standaard: ${standard}`]),
  ];
  return [description, ...(extra.length > 0 ? [`(${extra.join("; ")})`] : [])].filter(Boolean).join(" ");
}

/** What counts when nothing is chosen; undefined when that says nothing. */
function defaultText(value: unknown): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  return typeof value === "number" ? String(value) : undefined;
}

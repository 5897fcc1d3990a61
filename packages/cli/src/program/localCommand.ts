import { Command, type ErrorOptions, type Help } from "commander";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { LocalHelp } from "./localHelp.ts";
import { usageError } from "./usageError.ts";

/** A command whose faults and help are in the language of the user. */
export class LocalCommand extends Command {
  readonly #language: Language;

  constructor(name: string | undefined, language: Language) {
    super(name);
    this.#language = language;
    this.helpOption("-h, --help", "laat deze uitleg zien");
  }

  override createCommand(name?: string): LocalCommand {
    return new LocalCommand(name, this.#language);
  }

  override createHelp(): Help {
    return Object.assign(new LocalHelp(), this.configureHelp());
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(usageError(this, message, options?.code ?? "")[this.#language], options);
  }
}

import type { Text } from "@kansrijk/core/vocabulary/text";

/** A job cannot go on, and `text` says for people why and what to do. */
export class JobError extends Error {
  override readonly name = "JobError";
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

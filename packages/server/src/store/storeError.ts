import type { Text } from "@kansrijk/core/vocabulary/text";

/** The store cannot be opened or used; `text` says for people what would make it possible. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}

import type { Text } from "@kansrijk/core/vocabulary/text";

/** Why something could not be fetched, in words for people. `again` is true when trying again may help. */
export class FetchError extends Error {
  readonly text: Text;
  readonly again: boolean;
  /** What the server asked to wait, in milliseconds. */
  readonly wait: number | undefined;

  constructor(text: Text, again: boolean, wait?: number) {
    super(text.en);
    this.text = text;
    this.again = again;
    this.wait = wait;
  }
}

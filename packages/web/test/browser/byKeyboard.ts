import type { Page } from "playwright-core";

/** More presses than this mean that something cannot be reached. */
const MOST = 260;

/** Works a page as somebody does who has only a keyboard: nothing is clicked, nothing is filled from outside. */
interface Keyboard {
  /** Walks on with Tab (or back) until what has the focus has this name. @throws when it is not reached */
  readonly reach: (name: string | RegExp, back?: boolean) => Promise<void>;
  /** Reaches a field, takes out what stands in it, and types. */
  readonly write: (name: string | RegExp, words: string) => Promise<void>;
  /** Reaches a list of choices and chooses by typing the beginning of a choice. */
  readonly choose: (name: string | RegExp, beginning: string) => Promise<void>;
  /** Reaches a button, link or box and presses the key that works it. */
  readonly press: (name: string | RegExp, key?: "Enter" | "Space") => Promise<void>;
  /** The name of what has the focus. */
  readonly focused: () => Promise<string>;
}

export function byKeyboard(page: Page): Keyboard {
  const focused = () => page.evaluate(nameOfFocused);
  const reach: Keyboard["reach"] = async (name, back = false) => {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST; presses += 1) {
      const now = await focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
      passed.push(now);
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`${String(name)} cannot be reached with Tab; passed: ${passed.join(" | ")}`);
  };
  return {
    focused,
    reach,
    write: async (name, words) => {
      await reach(name);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(words);
    },
    choose: async (name, beginning) => {
      await reach(name);
      await page.keyboard.type(beginning);
    },
    press: async (name, key = "Enter") => {
      await reach(name);
      await page.keyboard.press(key);
    },
  };
}

/** Runs in the page: the label, the words or the aria-label of what has the focus. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return "";
  const labels =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
      ? element.labels
      : null;
  const label = labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  label?.querySelector(".field__optional")?.remove();
  const words = label?.textContent ?? element.getAttribute("aria-label") ?? element.textContent;
  return words.replaceAll(/\s+/g, " ").trim();
}

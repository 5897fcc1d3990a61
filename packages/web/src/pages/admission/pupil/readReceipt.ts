import type { PlaceReceipt } from "@kansrijk/core/admission/certificate";

export type Receipt = PlaceReceipt;

/**
 * The receipt in a file, as far as this page needs it to show something; whether it is right is for the verifier to say.
 * Undefined for another file.
 */
export function readReceipt(content: string): Receipt | undefined {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return undefined;
  }
  return isReceipt(value) ? value : undefined;
}

function isReceipt(value: unknown): value is Receipt {
  if (!isObject(value) || value["format"] !== "kansrijk-place-receipt/1") return false;
  const { application, placement, choices } = value;
  return (
    isObject(application) &&
    typeof application["id"] === "string" &&
    isListOf(application["preferences"], (item) => typeof item === "string") &&
    isListOf(application["groups"], (item) => typeof item === "string") &&
    isListOf(application["priority"], isObject) &&
    isListOf(choices, isObject) &&
    isObject(placement) &&
    (placement["programme"] === null || typeof placement["programme"] === "string") &&
    (placement["rank"] === null || typeof placement["rank"] === "number")
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

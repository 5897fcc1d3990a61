import type { Text } from "@kansrijk/core/vocabulary/text";

/** The labels of a list of terms, for a choice. */
export function labelsOf<K extends string>(terms: Readonly<Record<K, { readonly label: Text }>>): Record<K, Text> {
  return Object.fromEntries(
    (Object.entries(terms) as [K, { readonly label: Text }][]).map(([key, { label }]) => [key, label]),
  ) as Record<K, Text>;
}

import { createContext, use } from "react";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { FieldFault } from "./fieldFaults.ts";

/** What is wrong with the fields of the form around it. */
export const FormContext = createContext<readonly FieldFault[]>([]);

/** What is wrong with one field; undefined when nothing is. */
export function useFault(name: string): Text | undefined {
  return use(FormContext).find(({ field }) => field === name)?.message;
}

import { z } from "zod";

/** Stands in addresses and file names: letters, digits and hyphens. */
export const recordId = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "expected letters and digits, with hyphens between")
  .max(80);

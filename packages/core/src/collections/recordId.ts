import { z } from "zod";
import { said } from "../vocabulary/said.ts";

/** Stands in addresses and file names: letters, digits and hyphens. */
export const recordId = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    said("letters en cijfers, met streepjes ertussen", "expected letters and digits, with hyphens between"),
  )
  .max(80);

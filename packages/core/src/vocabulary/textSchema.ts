import { z } from "zod";

/** A text in both languages, as files hold it. */
export const textSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

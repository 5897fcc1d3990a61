import { fileURLToPath } from "node:url";
import { issueText } from "@kansrijk/core/vocabulary/issueText";
import { z } from "zod";
import { said } from "@kansrijk/core/vocabulary/said";

const schema = z.object({
  DATABASE_URL: z.string().optional(),
  KANSRIJK_DATA: z.string().default(fileURLToPath(new URL("../../../../.kansrijk", import.meta.url))),
  KANSRIJK_RULES: z.string().optional(),
  KANSRIJK_WRITE_TOKEN: z.string().min(16, said("minstens 16 tekens", "expected at least 16 characters")).optional(),
  KANSRIJK_EXAMPLE_SHARE: z.coerce.number().gt(0).max(1).default(1),
  KANSRIJK_HOSTS: z.string().default(""),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
});

/** What a deployment can set; everything has a default that works on one machine. */
export interface Settings {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly ruleFolders: readonly string[];
  readonly writeToken: string | undefined;
  readonly hosts: readonly string[];
  /** How much of the example country is made when there is no register: 1 is the whole of it. */
  readonly exampleShare: number;
  readonly host: string;
  readonly port: number;
}

/** In both languages, as nobody has chosen one yet; never with the value, which may be a secret. */
function settingText(issue: z.core.$ZodIssue): string {
  const name = issue.path.join(".");
  const { nl, en } = issueText(issue);
  return `instelling ${name}: verwacht: ${nl} (setting ${name}: expected ${en})`;
}

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(settingText).join("\n"));
  }
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL,
    dataDir: data.KANSRIJK_DATA,
    ruleFolders: data.KANSRIJK_RULES === undefined ? [] : data.KANSRIJK_RULES.split(":"),
    writeToken: data.KANSRIJK_WRITE_TOKEN,
    exampleShare: data.KANSRIJK_EXAMPLE_SHARE,
    hosts: data.KANSRIJK_HOSTS.split(",").filter(Boolean),
    host: data.HOST,
    port: data.PORT,
  };
}

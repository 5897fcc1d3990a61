import type { GivenGroup } from "@kansrijk/core/disclosure/gridTable";
import { unfitArgument } from "../unfitArgument.ts";

/** `a,b` is two columns. */
export function listOption(text: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes(""))
    throw unfitArgument("namen met komma's ertussen, zoals region,gender", "names with commas, as in region,gender");
  return names;
}

/** `region:North=A+B`. */
export function groupOption(text: string, earlier: readonly GivenGroup[]): GivenGroup[] {
  const match = /^([^:]+):([^=]+)=(.+)$/.exec(text);
  const parts = match?.[3]!.split("+").map((part) => part.trim()) ?? [];
  if (!match || parts.length < 2 || parts.includes(""))
    throw unfitArgument(
      "dimensie:groep=deel+deel, zoals region:North=A+B",
      "dimension:group=part+part, as in region:North=A+B",
    );
  return [...earlier, { dimension: match[1]!.trim(), code: match[2]!.trim(), parts }];
}

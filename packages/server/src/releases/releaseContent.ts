import { hash } from "node:crypto";
import { gunzip, gzip } from "node:zlib";
import { promisify } from "node:util";
import type { IndicatorData } from "@kansrijk/core/indicators/indicatorTable";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { PublishedTable } from "@kansrijk/core/releases/publishedTable";
import type { Text } from "@kansrijk/core/vocabulary/text";

/** What is frozen of one version: all that is shown of it. */
export interface ReleaseContent extends PublishedTable {
  readonly format: "kansrijk-release/1";
  readonly dataset: string;
  readonly title: Text;
  readonly summary: Text;
  /** What the figures were made of. */
  readonly data: readonly IndicatorData[];
  readonly protection: readonly Text[];
}

export interface SealedContent {
  /** Of the canonical JSON. */
  readonly sha256: string;
  /** Compressed. */
  readonly bytes: Buffer;
}

export async function sealContent(content: ReleaseContent): Promise<SealedContent> {
  const text = canonicalJson(content);
  return { sha256: hash("sha256", text), bytes: await promisify(gzip)(text) };
}

/** Throws TypeError when the bytes are no longer what was sealed. */
export async function openContent({ sha256, bytes }: SealedContent): Promise<ReleaseContent> {
  const text = (await promisify(gunzip)(bytes)).toString("utf8");
  if (hash("sha256", text) !== sha256) throw new TypeError(`release content ${sha256}: changed after it was kept`);
  return JSON.parse(text) as ReleaseContent;
}

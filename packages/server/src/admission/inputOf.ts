import type { Receipt } from "@kansrijk/core/receipt/receipt";
import { hashOf, type LoadedDocument } from "./documents.ts";

/** A document as an input of a receipt: by the hash of its content as it is now. */
export function inputOf({ name, content, bytes }: LoadedDocument): Receipt["inputs"][number] {
  return { role: name.replace(/\.\w+$/, ""), kind: "admission-document", name, sha256: hashOf(content), bytes };
}

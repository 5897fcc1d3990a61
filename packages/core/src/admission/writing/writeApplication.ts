import { compareIds } from "../normalRound.ts";
import type { Applicant } from "../round.ts";
import type { ByteWriter } from "./byteWriter.ts";

/**
 * Writes the text of the leaf of an application (docs/formats/certificate.md): what `applicationText` of its normal form
 * gives. Returns where its numbers come in a certificate.
 */
export function writeApplication(applicant: Applicant, out: ByteWriter): number {
  const { advice, consent, family, groups, id, preferences, priority, together } = applicant;
  out.ascii('{"advice":');
  out.quotedOrNull(advice ?? null);
  out.ascii(consent === false ? ',"consent":false,"family":' : ',"consent":true,"family":');
  out.quotedOrNull(family ?? null);
  out.ascii(',"groups":[');
  if (groups && groups.length > 0) writeGroups(groups, out);
  out.ascii('],"id":');
  out.quoted(id);
  const numbers = out.length;
  out.ascii(',"preferences":[');
  for (let rank = 0; rank < preferences.length; rank++) {
    if (rank > 0) out.ascii(",");
    out.quoted(preferences[rank]!);
  }
  out.ascii('],"priority":[');
  if (priority) writePriority(priority, out);
  out.ascii(together === true ? '],"together":true}' : '],"together":false}');
  return numbers;
}

function writeGroups(groups: readonly string[], out: ByteWriter): void {
  [...new Set(groups)].sort(compareIds).forEach((group, index) => {
    if (index > 0) out.ascii(",");
    out.quoted(group);
  });
}

function writePriority(priority: Readonly<Record<string, number>>, out: ByteWriter): void {
  const programmes = Object.keys(priority);
  if (programmes.length > 1) programmes.sort(compareIds);
  for (let index = 0; index < programmes.length; index++) {
    out.ascii(index > 0 ? ',{"class":' : '{"class":');
    out.whole(priority[programmes[index]!]!);
    out.ascii(',"programme":');
    out.quoted(programmes[index]!);
    out.ascii("}");
  }
}

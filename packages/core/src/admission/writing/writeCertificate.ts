import { plainHashing, type Hashing } from "../../lottery/hashing.ts";
import { done, type Outcome } from "../../vocabulary/refusal.ts";
import { applicantOrder, commitRound, type CommittedRound } from "../commitRound.ts";
import {
  certificateFrame,
  certificateNumbers,
  forComparisonOnly,
  type CertificateFrame,
  type CertificateSettings,
} from "../makeCertificate.ts";
import type { Placed } from "../matchRound.ts";
import { placedSections } from "../placedSections.ts";
import type { Applicant } from "../round.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { RowStore } from "./rowStore.ts";
import { writeApplication } from "./writeApplication.ts";

/** A certificate as the bytes of its file. */
export interface WrittenCertificate {
  /** In UTF-8, to be put after one another. */
  readonly parts: readonly Uint8Array[];
  readonly sha256: string;
  readonly committed: CommittedRound;
  readonly frame: CertificateFrame;
}

/**
 * The file of the certificate that `makeCertificate` gives, byte for byte, without its objects: for very large rounds.
 * @param hashing a native one makes most difference here
 */
export function writeCertificate(
  placed: Placed,
  settings: Omit<CertificateSettings, "hash">,
  hashing: Hashing = plainHashing,
): Outcome<WrittenCertificate> {
  const refusal = forComparisonOnly(placed);
  if (refusal) return refusal;
  const { round } = placed;
  const order = applicantOrder(round);
  const sections = placedSections(placed.compact, placed.choice);
  const texts = new RowStore(order.length);
  const { saltKey, context } = settings;
  const committed = settings.committed ?? commitRound(round, saltKey, context, { hashing, order, texts });
  if (settings.committed) writeApplications(placed, texts);
  const frame = certificateFrame(placed, settings, committed, sections);
  if (!frame.ok) return frame;
  const { rulesSha256, listRules, programmes, outcomes, sections: _sections, ...head } = frame.value;
  const json = JSON.stringify;
  const content = [
    textBytes(`${json(head).slice(0, -1)},"outcome":{"placements":[`),
    writtenPlacements(placed, sections.section).joined(order),
    textBytes(`],"programmes":${json(outcomes)}},"round":{"applicants":[`),
    texts.joined(order, numberWriter(placed)),
    textBytes(
      `],"listRules":${json(listRules)},"programmes":${json(programmes)},"tieBreaking":"${round.tieBreaking}"},"rulesSha256":${json(rulesSha256)}`,
    ),
  ];
  const sha256 = hashing.ofParts([...content, textBytes("}")]);
  return done({ parts: [...content, textBytes(`,"sha256":"${sha256}"}`)], sha256, committed, frame: frame.value });
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function writeApplications({ round }: Placed, texts: RowStore): void {
  const { out } = texts;
  round.applicants.forEach((applicant, index) => {
    texts.next();
    const from = out.length;
    texts.keep(index, from, writeApplication(applicant, out));
  });
}

/** Writes the numbers of an applicant as they stand in the middle of its text. */
function numberWriter({ round, numbers }: Placed): (index: number, out: ByteWriter) => void {
  const numbersOf = certificateNumbers(round, numbers);
  return (index, out) => {
    const { number, numbers: perProgramme } = numbersOf(round.applicants[index]!, index);
    out.ascii(',"number":');
    if (number === null) out.ascii("null");
    else out.whole(number);
    if (perProgramme.length === 0) out.ascii(',"numbers":[]');
    else out.encoded(`,"numbers":${JSON.stringify(perProgramme)}`);
  };
}

function writtenPlacements({ round, choice }: Placed, section: Int32Array): RowStore {
  const rows = new RowStore(round.applicants.length);
  round.applicants.forEach((applicant, index) => {
    rows.next();
    const from = rows.out.length;
    writePlacement(applicant, choice[index]!, section[index]!, rows.out);
    rows.keep(index, from, from);
  });
  return rows;
}

function writePlacement({ id, preferences }: Applicant, rank: number, section: number, out: ByteWriter): void {
  out.ascii('{"applicant":');
  out.quoted(id);
  if (rank < 0) {
    out.ascii(',"programme":null,"rank":null,"section":null}');
    return;
  }
  out.ascii(',"programme":');
  out.quoted(preferences[rank]!);
  out.ascii(',"rank":');
  out.whole(rank + 1);
  out.ascii(',"section":');
  out.whole(section);
  out.ascii("}");
}

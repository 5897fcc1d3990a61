import { plainHashing, type Hashing } from "../../lottery/hashing.ts";
import { done, type Outcome } from "../../vocabulary/refusal.ts";
import { applicantOrder, commitRound, type CommittedRound } from "../commitRound.ts";
import {
  certificateFrame,
  certificateNumbers,
  type CertificateFrame,
  type CertificateSettings,
} from "../makeCertificate.ts";
import type { Placed } from "../matchRound.ts";
import { ByteWriter } from "./byteWriter.ts";
import { writeApplication } from "./writeApplication.ts";
import type { WrittenApplication } from "./applicationLeaves.ts";

/** A certificate as the bytes of its file. */
export interface WrittenCertificate {
  /** In UTF-8, to be put after one another. */
  readonly parts: readonly Uint8Array[];
  readonly sha256: string;
  readonly committed: CommittedRound;
  readonly frame: CertificateFrame;
}

const PART = 2 ** 22;

/**
 * The file of the certificate that `makeCertificate` gives, byte for byte, without its objects: for very large rounds.
 * @param hashing a native one makes most difference here
 */
export function writeCertificate(
  placed: Placed,
  settings: Omit<CertificateSettings, "hash">,
  hashing: Hashing = plainHashing,
): Outcome<WrittenCertificate> {
  const { round } = placed;
  const order = applicantOrder(round);
  const applicants = byteParts();
  const write = applicantWriter(placed, applicants);
  const committed =
    settings.committed ?? commitRound(round, settings.saltKey, settings.context, { hashing, order, written: write });
  if (settings.committed) writeAll(placed, order, write);
  const frame = certificateFrame(placed, settings, committed);
  if (!frame.ok) return frame;
  const { rulesSha256, listRules, programmes, outcomes, sections, ...head } = frame.value;
  const placements = byteParts();
  writePlacements(placed, sections.section, order, placements);
  const json = JSON.stringify;
  const content = [
    textBytes(`${json(head).slice(0, -1)},"outcome":{"placements":[`),
    ...placements.all(),
    textBytes(`],"programmes":${json(outcomes)}},"round":{"applicants":[`),
    ...applicants.all(),
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

interface ByteParts {
  readonly out: ByteWriter;
  /** To be called between things: a part is set aside when it is large enough. */
  readonly next: () => void;
  readonly all: () => readonly Uint8Array[];
}

function byteParts(): ByteParts {
  const out = new ByteWriter(PART + 2 ** 16);
  const parts: Uint8Array[] = [];
  return {
    out,
    next: () => {
      if (out.length > PART) parts.push(out.take());
    },
    all: () => [...parts, out.bytes.subarray(0, out.length)],
  };
}

/** Puts the numbers into the text of an application, and that into the list. */
function applicantWriter({ round, numbers }: Placed, { out, next }: ByteParts): WrittenApplication {
  const numbersOf = certificateNumbers(round, numbers);
  let isFirst = true;
  return (index, bytes, from, middle, to) => {
    const { number, numbers: perProgramme } = numbersOf(round.applicants[index]!, index);
    next();
    if (!isFirst) out.ascii(",");
    isFirst = false;
    out.copy(bytes, from, middle);
    out.ascii(',"number":');
    if (number === null) out.ascii("null");
    else out.whole(number);
    if (perProgramme.length === 0) out.ascii(',"numbers":[]');
    else out.encoded(`,"numbers":${JSON.stringify(perProgramme)}`);
    out.copy(bytes, middle, to);
  };
}

function writeAll({ round }: Placed, order: Int32Array, write: WrittenApplication): void {
  const out = new ByteWriter();
  for (const index of order) {
    out.length = 0;
    const numbers = writeApplication(round.applicants[index]!, out);
    write(index, out.bytes, 0, numbers, out.length);
  }
}

function writePlacements({ round, choice }: Placed, section: Int32Array, order: Int32Array, { out, next }: ByteParts) {
  for (let place = 0; place < order.length; place++) {
    const index = order[place]!;
    const { id, preferences } = round.applicants[index]!;
    const rank = choice[index]!;
    next();
    out.ascii(place > 0 ? ',{"applicant":' : '{"applicant":');
    out.quoted(id);
    if (rank < 0) {
      out.ascii(',"programme":null,"rank":null,"section":null}');
      continue;
    }
    out.ascii(',"programme":');
    out.quoted(preferences[rank]!);
    out.ascii(',"rank":');
    out.whole(rank + 1);
    out.ascii(',"section":');
    out.whole(section[index]!);
    out.ascii("}");
  }
}

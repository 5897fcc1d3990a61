import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day a zip file knows: the same content gives the same bytes on any day. */
export const ZIP_DAY = 0x0021;

/** A zip file of which the bytes depend on names and contents alone. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const encoded = Buffer.from(name, "utf8");
    const shared = sharedPart(encoded, content, packed);
    const local = Buffer.concat([uint32(LOCAL), uint16(20), shared, uint16(0), encoded, packed]);
    const pointer = [uint16(0), uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset)];
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(20), uint16(20), shared, ...pointer, encoded]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const counts = [uint16(0), uint16(0), uint16(entries.length), uint16(entries.length)];
  const end = Buffer.concat([uint32(END), ...counts, uint32(index.length), uint32(offset), uint16(0)]);
  return new Uint8Array(Buffer.concat([...parts, index, end]));
}

/** Flags, method, time, date, checksum, sizes and the length of the name: the same in both places. */
function sharedPart(name: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[UTF8, DEFLATED, 0, ZIP_DAY].map(uint16),
    ...[crc32(content), packed.length, content.length].map(uint32),
    uint16(name.length),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

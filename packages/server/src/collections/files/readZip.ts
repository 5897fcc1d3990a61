import { crc32, inflateRawSync } from "node:zlib";
import { unpackedSize } from "../../admissionFiles/zipSize.ts";
import type { ZipEntry } from "../../exports/zipFile.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The files in a zip file, folders left out; undefined when it is not whole or unpacks to more than `most` bytes. */
export function readZip(bytes: Uint8Array, most: number): ZipEntry[] | undefined {
  const size = unpackedSize(bytes);
  if (size === undefined || size > most) return undefined;
  try {
    return entriesOf(bytes, most);
  } catch {
    // It is broken in one of many ways; none says more than that it is.
    return undefined;
  }
}

function entriesOf(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end--;
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  // What a directory says of its sizes need not be true, and many entries may name the same content.
  let unpacked = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new TypeError("expected an entry");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const content = contentOf(bytes, view, at, most - unpacked);
    unpacked += content.length;
    if (!name.endsWith("/")) entries.push({ name, content });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function contentOf(bytes: Uint8Array, view: DataView, at: number, most: number): Uint8Array {
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new TypeError("expected a file that is stored or deflated");
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
  if (crc32(content) !== view.getUint32(at + 16, true)) throw new TypeError("expected the checksum of the file");
  return new Uint8Array(content);
}

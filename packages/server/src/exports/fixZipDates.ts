import { ZIP_DAY } from "./zipFile.ts";

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Sets the times in a zip file to the first day a zip knows, in place: what a library wrote today equals what it writes tomorrow. */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new TypeError("expected a zip file");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new TypeError("expected an entry of a zip file");
    setDay(view, at + 12);
    setDay(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function setDay(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, ZIP_DAY, true);
}

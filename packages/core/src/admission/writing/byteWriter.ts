const encoder = new TextEncoder();

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Up to so many bytes, copying one by one is faster than asking for it. */
const SHORT = 512;

/** Builds UTF-8 text in one growing array, without strings in between. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(size = 4096) {
    this.bytes = new Uint8Array(size);
  }

  /** Makes room for so many bytes more. */
  room(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + size));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /** Text of ASCII characters only. */
  ascii(text: string): void {
    this.room(text.length);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
    this.length = at;
  }

  /** A text as a JSON string. */
  quoted(text: string): void {
    const { length } = text;
    this.room(length + 2);
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = QUOTE;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return this.encoded(JSON.stringify(text));
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.length = at;
  }

  quotedOrNull(text: string | null): void {
    if (text === null) this.ascii("null");
    else this.quoted(text);
  }

  /** Any text. */
  encoded(text: string): void {
    const content = encoder.encode(text);
    this.copy(content, 0, content.length);
  }

  /** A whole number of 0 or more. */
  whole(value: number): void {
    this.room(16);
    const { bytes } = this;
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    let at = this.length + digits;
    this.length = at;
    let rest = value;
    do {
      const above = Math.floor(rest / 10);
      bytes[--at] = 0x30 + rest - 10 * above;
      rest = above;
    } while (rest > 0);
  }

  copy(from: Uint8Array, start: number, end: number): void {
    this.room(end - start);
    const { bytes } = this;
    let at = this.length;
    this.length = at + end - start;
    if (end - start > SHORT) bytes.set(from.subarray(start, end), at);
    else for (let read = start; read < end; read++) bytes[at++] = from[read]!;
  }

  /** What was written; the writer starts again in a new array. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = new Uint8Array(this.bytes.length);
    this.length = 0;
    return taken;
  }
}

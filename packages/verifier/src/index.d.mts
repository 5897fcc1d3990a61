import type { Certificate, DrawOptions, Options, ReceiptOptions, Report, SignatureCheck } from "./types.d.ts";

export type * from "./types.d.ts";

export declare function canonical(value: unknown): string;
export declare function loadSignatureCheck(): Promise<SignatureCheck | undefined>;
export declare function reportText(report: Report, lang: "nl" | "en"): string;
export declare function sha256(bytes: Uint8Array): Uint8Array;
export declare class Sha256 {
  update(bytes: Uint8Array, end?: number): this;
  digest(): Uint8Array;
}
export declare class HmacSha256 {
  constructor(key: Uint8Array);
  digest(message: Uint8Array): Uint8Array;
}
export declare class UnreadableFile extends Error {}
export declare function parseFile(text: string): Record<string, unknown>;
export declare function verifyText(text: string, options?: ReceiptOptions & DrawOptions): Report;
export declare function verifyCertificate(value: unknown, options?: Options): Report;
export declare function verifyReceipt(value: unknown, options?: ReceiptOptions): Report;
export type { Certificate };

export { canonical } from "./canonical.mjs";
export { loadSignatureCheck } from "./blsCheck.mjs";
export { reportText } from "./reportText.mjs";
export { HmacSha256, Sha256, sha256 } from "./sha256.mjs";
export { UnreadableFile } from "./unreadableFile.mjs";
export { parseFile, verifyText } from "./verifyText.mjs";
export { verifyCertificate } from "./verifyCertificate.mjs";
export { verifyReceipt } from "./verifyReceipt.mjs";

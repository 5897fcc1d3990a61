/** The file cannot be read: it is not JSON, or not an object. */
export class UnreadableFile extends Error {}

/** How a command ends: done, something differs or failed, or what was asked or given is not usable. */
export const EXIT = { done: 0, failed: 1, refused: 2 } as const;

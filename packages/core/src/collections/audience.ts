/** For whom records are read: drafts are only for who is trusted. */
export type Audience = "everybody" | "trusted";

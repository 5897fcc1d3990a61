/** Kinds of tables with students of PISA, as `readTableFile` names them. */
export const PISA_KINDS: readonly string[] = ["pisa-students", "pisa-students-one-value"];

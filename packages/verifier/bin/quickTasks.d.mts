/** By name; what goes in and comes out is plain data. */
export declare const tasks: Record<string, (input: never) => unknown>;

// First module of a worker thread. On Node 20 `--import tsx` registers nothing in a thread, so it is done here.
import { register } from "tsx/esm/api";

register();
await import("./workerMain.ts");

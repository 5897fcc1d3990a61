/** Why a running job is told to stop: the reason of its AbortSignal. */
export type StopCause = "cancelled" | "shutdown" | "lease-lost";

export class StopReason extends Error {
  override readonly name = "AbortError";
  readonly stopCause: StopCause;

  constructor(stopCause: StopCause) {
    super(`the job stops: ${stopCause}`);
    this.stopCause = stopCause;
  }
}

import { dutchMoment } from "../releases/dutchMoment.ts";

/**
 * When a meeting begins or ends. A time in the hour that the clock skips in spring is read as winter time (RFC 5545,
 * 3.3.5), so that one such meeting does not take a whole calendar away.
 */
export function meetingMoment(text: string): Date {
  const whole = text.replace(/\.\d+/, "");
  return dutchMoment(whole) ?? new Date(`${whole}+01:00`);
}

import type { ReactNode } from "react";

interface NoticeProps {
  readonly type: "info" | "ok" | "warning" | "error";
  /** `alert` is read out at once, `status` when there is time. */
  readonly role?: "alert" | "status";
  readonly children: ReactNode;
}

/** The alert of NL Design System by its classes; its React component brings a whole set of icons along. */
export function Notice({ type, role, children }: NoticeProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${type} alert`} role={role}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

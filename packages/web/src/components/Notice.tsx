import type { ReactNode } from "react";

interface NoticeProps {
  readonly type: "info" | "ok" | "warning" | "error";
  /** `alert` is read out at once, `status` when there is time. */
  readonly live?: "alert" | "status";
  readonly children: ReactNode;
}

/** The alert of NL Design System by its classes; its React component brings a whole set of icons along. */
export function Notice({ type, live, children }: NoticeProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${type} alert`} role={live}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

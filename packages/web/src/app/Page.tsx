import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { APP } from "./appWords.ts";
import { useText } from "./language.ts";
import { useScrollToHash } from "./useScrollToHash.ts";

interface PageProps {
  readonly title: string;
  /** A line above the title that says where in the site this is. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

let shown: string | undefined;

/** A page with its title in the window and in the h1; after a change of page the h1 gets the focus, as a new page would. */
export function Page({ title, above, lead, children }: PageProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The location that is shown, not the one that is on its way: the old page must not take the focus from the new one.
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useScrollToHash(true);
  useEffect(() => {
    document.title = title === text(APP.name) ? title : `${title} - ${text(APP.name)}`;
  }, [title, text]);
  useEffect(() => {
    if (shown !== undefined && shown !== path) heading.current?.focus({ preventScroll: true });
    shown = path;
  }, [path]);
  return (
    <>
      {above === undefined ? null : <div className="page__above">{above}</div>}
      <h1 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-1 page__title">
        {title}
      </h1>
      {lead === undefined ? null : <p className="nl-paragraph nl-paragraph--lead page__lead">{lead}</p>}
      {children}
    </>
  );
}

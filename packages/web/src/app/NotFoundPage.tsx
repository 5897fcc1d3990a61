import { Link } from "@tanstack/react-router";
import { APP } from "./appWords.ts";
import { useText } from "./language.ts";
import { Page } from "./Page.tsx";

export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text(APP.notFoundTitle)} lead={text(APP.notFoundText)}>
      <p>
        <Link to="/" className="nl-link">
          {text(APP.toStart)}
        </Link>
      </p>
    </Page>
  );
}

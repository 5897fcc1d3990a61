import { Link } from "@tanstack/react-router";
import { APP } from "./appWords.ts";
import { useText } from "./language.ts";

export function Footer() {
  const text = useText();
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>{text(APP.footer)}</p>
        <p>
          <Link to="/over" className="footer__link">
            {text(APP.about)}
          </Link>
        </p>
      </div>
    </footer>
  );
}

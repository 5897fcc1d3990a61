import { Link } from "@tanstack/react-router";
import { APP } from "./appWords.ts";
import { useLanguage, useText } from "./language.ts";

const PAGES = [
  { to: "/monitor", label: APP.monitor },
  { to: "/geld", label: APP.money },
  { to: "/aanmelding", label: APP.admission },
  { to: "/alliantie", label: APP.alliance },
  { to: "/regels", label: APP.rules },
  { to: "/gegevens", label: APP.data },
  { to: "/uitkomsten", label: APP.runs },
  { to: "/zoeken", label: APP.search },
  { to: "/over", label: APP.about },
] as const;

export function Header() {
  const text = useText();
  return (
    <header className="header">
      <div className="header__inner">
        <Link to="/" className="brand">
          <span className="brand__mark" aria-hidden="true" />
          <span>
            <span className="brand__name">{text(APP.name)}</span>
            <span className="brand__tagline">{text(APP.tagline)}</span>
          </span>
        </Link>
        <LanguageSwitch />
      </div>
      <nav className="nav" aria-label={text(APP.mainNavigation)}>
        <ul className="nav__list">
          {PAGES.map((page) => (
            <li key={page.to}>
              <Link to={page.to} className="nav__link" activeOptions={{ includeSearch: false }}>
                {text(page.label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function LanguageSwitch() {
  const language = useLanguage();
  const text = useText();
  return (
    <nav className="languages" aria-label={text(APP.languageNavigation)}>
      {(["nl", "en"] as const).map((code) => (
        <Link
          key={code}
          to="."
          search={(search) => ({ ...search, lang: code })}
          replace
          lang={code}
          hrefLang={code}
          className="languages__link"
          aria-current={language === code ? "true" : undefined}
        >
          {code === "nl" ? "Nederlands" : "English"}
        </Link>
      ))}
    </nav>
  );
}

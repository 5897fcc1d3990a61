import { Link, useRouterState } from "@tanstack/react-router";
import { APP } from "./appWords.ts";
import { useLanguage, useText } from "./language.ts";

const ALLIANCE = [
  "/agendas",
  "/beloften",
  "/experimenten",
  "/grootboek",
  "/hulp",
  "/interventies",
  "/maatregelen",
  "/netwerk",
  "/plichten",
  "/voortgang",
  "/woorden",
];
const MONITOR = ["/afscherming", "/maten", "/tabel", "/uitgaven", "/unicef-oecd", "/v/"];

/** The parts of the site; `holds` are pages of a part that do not start with its address. */
const PAGES = [
  { to: "/monitor", label: APP.monitor, holds: MONITOR },
  { to: "/geld", label: APP.money, holds: [] },
  { to: "/aanmelding", label: APP.admission, holds: [] },
  { to: "/alliantie", label: APP.alliance, holds: ALLIANCE },
  { to: "/regels", label: APP.rules, holds: [] },
  { to: "/gegevens", label: APP.data, holds: [] },
  { to: "/uitkomsten", label: APP.runs, holds: [] },
  { to: "/zoeken", label: APP.search, holds: [] },
  { to: "/over", label: APP.about, holds: [] },
] as const;

/** A page within this part is shown. */
const HERE = { className: "nav__link active", "aria-current": "true" } as const;

export function Header() {
  const text = useText();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? "" });
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
              <Link
                to={page.to}
                {...(page.holds.some((start) => path.startsWith(start)) ? HERE : { className: "nav__link" })}
                activeOptions={{ includeSearch: false }}
              >
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

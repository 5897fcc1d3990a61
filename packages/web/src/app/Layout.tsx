import { SkipLink } from "@rijkshuisstijl-community/components-react";
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { APP } from "./appWords.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { useLanguage, useText } from "./language.ts";

/** What stands around every page: skip link, header, main, footer. */
export function Layout() {
  const language = useLanguage();
  const text = useText();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <SkipLink href="#inhoud">{text(APP.skip)}</SkipLink>
      <Header />
      <main id="inhoud" className="page" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}

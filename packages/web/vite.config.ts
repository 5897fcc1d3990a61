import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The running server while the pages are worked on. It refuses writes from other sites, so the host stays as the browser named it. */
const PROXY = { "/v1": { target: process.env["KANSRIJK_API"] ?? "http://127.0.0.1:3000", changeOrigin: false } };

const LIBRARIES = /node_modules\/@(rijkshuisstijl-community|utrecht|amsterdam|nl-design-system-candidate)\/.*\.m?js$/;

/**
 * The component libraries come as one large file each, which puts a style sheet into the page and names every component
 * as it is read, so that nothing of it can be left out. The sheet is loaded once as a file (src/styles/index.css), names
 * are for debugging only, and defining a component is marked as free of effects: only what a page uses stays.
 */
function leanComponents(): Plugin {
  return {
    name: "lean-components",
    enforce: "pre",
    transform(code, id) {
      if (!LIBRARIES.test(id)) return undefined;
      const lean = code
        .replaceAll(/^styleInject\(.*\);$/gm, "")
        .replaceAll(/^[\w$]+\.displayName = .*;$/gm, "")
        .replaceAll(/^((?:const|let|var) [\w$]+ = )([\w$.]+\()/gm, "$1/*#__PURE__*/ $2")
        .replaceAll(/: (jsxs?\()/g, ": /*#__PURE__*/ $1");
      return { code: lean, map: null, moduleSideEffects: false };
    },
  };
}

export default defineConfig({
  plugins: [leanComponents(), react()],
  resolve: { dedupe: ["react", "react-dom"] },
  server: { proxy: PROXY },
  preview: { proxy: PROXY },
  build: { outDir: "dist", emptyOutDir: true, target: "es2022" },
});

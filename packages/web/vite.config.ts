import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const API = process.env["KANSRIJK_API"] ?? "http://127.0.0.1:8080";

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
        .replaceAll(/= ((?:React\.)?(?:forwardRef|createContext|memo)\()/g, "= /*#__PURE__*/ $1");
      return { code: lean, map: null, moduleSideEffects: false };
    },
  };
}

export default defineConfig({
  plugins: [leanComponents(), react()],
  resolve: { dedupe: ["react", "react-dom"] },
  server: { proxy: { "/v1": API } },
  preview: { proxy: { "/v1": API } },
  build: { outDir: "dist", emptyOutDir: true, target: "es2022" },
});

import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const browser = fileURLToPath(new URL("../src/report/html/browser", import.meta.url));

/**
 * The module that holds the script of report.html: `src/report/html/browser` as one text. A module in the repository, so
 * that the program, its tests and its bundle take it as they take any other; a test holds it to its sources.
 */
export function pageScript(): string {
	const { outputFiles } = buildSync({
		absWorkingDir: browser,
		entryPoints: ["main.ts"],
		bundle: true,
		write: false,
		format: "iife",
		target: "es2022",
		charset: "ascii",
		legalComments: "none",
		minifySyntax: true,
		minifyWhitespace: true,
	});
	const script = outputFiles[0]?.text ?? "";
	// It would end the page's script element, wherever it stands.
	if (/<\/script|<!--/i.test(script)) throw new Error("the script of report.html holds </script or <!--");
	return [
		"// Made by `npm run generate` from src/report/html/browser: change that.",
		`export const SCRIPT = ${JSON.stringify(script.trimEnd())};`,
		"",
	].join("\n");
}

/**
 * The browser that report.html is tested in: the system's Chromium or Chrome, since one that npm downloads would come from
 * yet another host. Where there is none and none can be had, the tests in the browser say so and are skipped.
 */
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { namedPath } from "./places.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * The browser's program: what KEYPROOF_CHROMIUM names, else one on the PATH.
 * @returns {string | undefined}
 * @throws {import("./places.js").SetupError} where one is named and is not there
 */
export function findChromium() {
	const named = namedPath("chromium");
	if (named !== undefined) return named;
	const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
	const places = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), MAC];
	return places.find((place) => fs.existsSync(place));
}

/** Installs it with apt where this is root's to do and it is not there. @returns {string} what came of it */
export function setUpChromium() {
	if (findChromium() !== undefined) return "Chromium is there";
	if (process.getuid?.() !== 0) return "no Chromium, and not root: report.html is not tested in a browser";
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	/** @param {string[]} args */
	const apt = (...args) => spawnSync("apt-get", args, { env, stdio: "ignore", timeout: 300_000 }).status === 0;
	const install = () => apt("install", "--yes", "--no-install-recommends", "chromium");
	const installed = install() || (apt("update") && install());
	return installed && findChromium() !== undefined
		? "Chromium installed"
		: "no Chromium to be had: report.html is not tested in a browser";
}

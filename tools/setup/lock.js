/** One setup of a checkout at a time. */
import * as fs from "node:fs";
import path from "node:path";
import { build } from "./places.js";

/**
 * Waits for another setup of the same checkout (two test files may ask at once), then keeps others out.
 * @returns {Promise<() => void>} lets the next one in
 */
export async function lock() {
	fs.mkdirSync(build, { recursive: true });
	const file = path.join(build, "setup.lock");
	for (;;) {
		try {
			fs.writeFileSync(file, String(process.pid), { flag: "wx" });
			return () => fs.rmSync(file, { force: true });
		} catch (error) {
			if (codeOf(error) !== "EEXIST") throw error;
		}
		if (!isHeld(file)) fs.rmSync(file, { force: true });
		else await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/** @param {string} file */
function isHeld(file) {
	try {
		const holder = Number(fs.readFileSync(file, "utf8"));
		const seconds = (Date.now() - fs.statSync(file).mtimeMs) / 1000;
		// Empty for the instant between creation and writing; so old, the process id is someone else's by now.
		if (seconds > (holder === 0 ? 5 : 1800)) return false;
		if (holder === 0) return true;
		process.kill(holder, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}

/** @param {unknown} error */
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

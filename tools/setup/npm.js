/** npm packages, exactly as the lock files say. */
import * as fs from "node:fs";
import path from "node:path";
import { mustRun } from "./command.js";
import { npmTools, override, pins, placeOf, root, SetupError } from "./places.js";

/** @typedef {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>} Packages */

/** @param {string} file @returns {Packages} */
function packagesOf(file) {
	return JSON.parse(fs.readFileSync(file, "utf8")).packages;
}

/** Are exactly the versions of the lock file installed? Packages for other platforms may be missing. @param {string} folder */
function isCurrent(folder) {
	const installed = path.join(folder, "node_modules", ".package-lock.json");
	if (!fs.existsSync(installed)) return false;
	const have = packagesOf(installed);
	return Object.entries(packagesOf(path.join(folder, "package-lock.json"))).every(
		([place, { version, optional, devOptional }]) => {
			if (place === "") return true;
			if (have[place] === undefined) return optional === true || devOptional === true;
			return have[place].version === version && fs.existsSync(path.join(folder, place, "package.json"));
		},
	);
}

/** `npm ci` takes the lock file as it stands, or stops: nothing is resolved. @param {string} folder */
async function install(folder) {
	// No package runs code of its own when it is installed; none that is used here needs to.
	await mustRun("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
		cwd: folder,
		advice:
			"Check that npm reaches its registry. Where it says that package.json and package-lock.json are not in sync, " +
			"run npm install there and commit both.",
	});
	if (isCurrent(folder)) return;
	throw new SetupError(`npm ci installed other versions than ${path.join(folder, "package-lock.json")} says`);
}

/** The packages of the program. */
export async function setUpNpm() {
	if (isCurrent(root)) return "npm packages as locked";
	await install(root);
	return "npm packages installed";
}

/** The tools that npm carries, but for those that the environment names. @param {readonly string[]} only */
export function wantedNpmTools(only) {
	const names = /** @type {import("./places.js").ToolName[]} */ (Object.keys(npmTools));
	return names.filter((name) => only.includes(name) && override(name) === undefined);
}

/** @param {readonly import("./places.js").ToolName[]} names */
export async function setUpNpmTools(names) {
	const places = names.map(placeOf);
	const found = isCurrent(pins) && places.every((place) => fs.existsSync(place));
	if (!found) await install(pins);
	for (const [i, place] of places.entries()) {
		if (!fs.existsSync(place)) {
			throw new SetupError(`npm ci in tools/ brought no ${names[i]}: it is packaged for other platforms only`);
		}
		// The multitool's own install script does this, but npm may be told not to run those.
		fs.chmodSync(place, 0o755);
	}
	return `${names.join(", ")} ${found ? "as locked" : "installed by npm"}`;
}

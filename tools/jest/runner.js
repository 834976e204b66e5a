/**
 * Runs the test files of a worker in Node itself, by Jest's own circus: with Node's module loader instead of a virtual machine
 * for each file. What files import is loaded, compiled and optimized once in a worker and not once in a file, which is most of
 * the time that the tests would take, and the code runs as it does in the program. So a file must leave the process as it
 * found it; one that does not fails.
 */
import { createRequire, register } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { onMissingTool } from "../setup/places.js";
import { withoutAsyncStorage } from "./context.js";
import { enter, leave } from "./globals.js";
import { changesIn, stateOfProcess } from "./process_state.js";
import { prepareStackTrace } from "./stack.js";

const load = createRequire(import.meta.url);
/** @type {{default: TestRunner}} */
const { default: circus } = load("jest-circus/runner");
const ADAPTER = path.join(path.dirname(load.resolve("jest-circus/package.json")), "build/jestAdapterInit.js");

register("./hooks.js", import.meta.url);
// For ./stack.js.
process.setSourceMapsEnabled(true);

/**
 * Jest's `testRunner` (https://jestjs.io/docs/configuration#testrunner-string).
 * @typedef {import("@jest/test-result").TestResult} TestResult
 * @typedef {(
 *   globalConfig: import("@jest/types").Config.GlobalConfig,
 *   config: import("@jest/types").Config.ProjectConfig,
 *   environment: import("@jest/environment").JestEnvironment,
 *   runtime: Runtime,
 *   testPath: string,
 *   sendMessageToJest?: import("@jest/test-result").TestFileEvent,
 * ) => Promise<TestResult>} TestRunner
 *
 * What circus asks of Jest's Runtime.
 * @typedef {object} Runtime
 * @property {(file: string) => unknown} requireInternalModule
 * @property {(globals: Parameters<typeof enter>[0]) => void} setGlobalsForRuntime
 * @property {(file: string) => boolean} unstable_shouldLoadAsEsm
 * @property {(file: string) => Promise<unknown>} unstable_importModule
 * @property {(file: string) => unknown} requireModule
 * @property {() => void} enterTestCode
 * @property {() => void} leaveTestCode
 */

/** @type {TestRunner} */
export default async function run(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
	// Jest's own is for files that it transforms, and it transforms none.
	Error.prepareStackTrace = prepareStackTrace;
	/** @type {Runtime} */
	const native = {
		requireInternalModule: freshAdapter,
		setGlobalsForRuntime: (globals) => enter(globals, config),
		unstable_shouldLoadAsEsm: () => true,
		unstable_importModule: (file) => import(pathToFileURL(file).href),
		requireModule: load,
		enterTestCode: () => runtime.enterTestCode(),
		leaveTestCode: () => runtime.leaveTestCode(),
	};
	const before = stateOfProcess();
	const late = lateRejections();
	const missing = missingTools();
	environment.handleTestEvent = missing.onEvent;
	/** @type {TestResult} */
	let result;
	try {
		result = await circus(globalConfig, config, environment, native, testPath, sendMessageToJest);
	} catch (error) {
		late.silence();
		throw error;
	} finally {
		leave();
		missing.end();
		await late.end();
	}
	const changes = changesIn(before, stateOfProcess());
	const faults = [
		...late.errors.map((error) => `after its tests, a promise that nobody waits for was rejected: ${error}`),
		...(changes.length === 0 ? [] : [`it leaves the process changed: ${changes.join("; ")}`]),
	];
	return faults.length === 0 ? result : failed(result, faults.join("\n\n"));
}

/** A test that asked for a tool that is not there, and failed, failed by that: it may have taken the error for one that it tests. */
function missingTools() {
	/** @type {Error[]} */
	let missing = [];
	const end = onMissingTool((error) => missing.push(error));
	/** @param {import("@jest/types").Circus.Event} event */
	const onEvent = (event) => {
		if (event.name === "test_start") missing = [];
		if (event.name === "test_done" && event.test.errors.length > 0 && missing.length > 0) {
			event.test.errors = missing.slice(0, 1);
		}
	};
	return { onEvent, end };
}

/**
 * What is rejected while nobody waits for it is circus's to tell, which listens in place of all others as long as it runs. Of
 * what the last hook leaves behind it hears nothing any more: it would end the worker, and be told of no file.
 */
function lateRejections() {
	/** @type {string[]} */
	const errors = [];
	/** @param {unknown} error */
	const listener = (error) => {
		errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
	};
	process.on("unhandledRejection", listener);
	const before = { uncaughtException: process.rawListeners("uncaughtException"), unhandledRejection: [listener] };
	return {
		errors,
		/** Circus listens on where a file does not load, without a state to tell it to: what it heard would end the worker. */
		silence() {
			for (const [event, listeners] of Object.entries(before)) {
				process.removeAllListeners(event);
				for (const each of listeners) process.on(event, /** @type {(...heard: unknown[]) => void} */ (each));
			}
		},
		/** Node tells of them at the end of a turn of its loop. */
		async end() {
			await new Promise((resolve) => setImmediate(resolve));
			process.off("unhandledRejection", listener);
		},
	};
}

/** A file that fails as a whole. @param {TestResult} result @param {string} why @returns {TestResult} */
function failed(result, why) {
	const message = [result.failureMessage, why].filter(Boolean).join("\n\n");
	return { ...result, failureMessage: message, testExecError: { message: why, stack: why } };
}

/** Circus keeps the tests that it knows in its module and in two global symbols: each file begins with none. */
function freshAdapter() {
	delete load.cache[ADAPTER];
	for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
		const of_circus = ["JEST_STATE_SYMBOL", "EVENT_HANDLERS"].includes(symbol.description ?? "");
		if (of_circus) Reflect.deleteProperty(globalThis, symbol);
	}
	return withoutAsyncStorage(() => load(ADAPTER));
}

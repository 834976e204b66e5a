/**
 * What tests import from `@jest/globals` (./hooks.js), or find as globals: the functions of the file that runs now. They are
 * live bindings, since modules that several files import are loaded once.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** @type {typeof import("jest-mock")} */
const { ModuleMocker } = require("jest-mock");
/** @type {typeof import("@jest/fake-timers")} */
const { ModernFakeTimers } = require("@jest/fake-timers");

/** @typedef {typeof import("@jest/globals")} Globals */

/** @type {Globals["afterAll"]} */
export let afterAll;
/** @type {Globals["afterEach"]} */
export let afterEach;
/** @type {Globals["beforeAll"]} */
export let beforeAll;
/** @type {Globals["beforeEach"]} */
export let beforeEach;
/** @type {Globals["describe"]} */
export let describe;
/** @type {Globals["expect"]} */
export let expect;
/** @type {Globals["it"]} */
export let it;
/** @type {Globals["test"]} */
export let test;
/** @type {Globals["fit"]} */
export let fit;
/** @type {Globals["xit"]} */
export let xit;
/** @type {Globals["xtest"]} */
export let xtest;
/** @type {Globals["fdescribe"]} */
export let fdescribe;
/** @type {Globals["xdescribe"]} */
export let xdescribe;
/**
 * What of `jest` needs no module registry.
 * @typedef {"fn" | "spyOn" | "isMockFunction" | "clearAllMocks" | "resetAllMocks" | "restoreAllMocks"} Mocks
 * @typedef {"useFakeTimers" | "useRealTimers" | "setSystemTime" | "advanceTimersByTime" | "advanceTimersByTimeAsync"} Timers
 * @type {Pick<Globals["jest"], Mocks | Timers>}
 */
export let jest;

/**
 * Begins a file.
 * @param {Omit<Globals, "jest">} globals circus's
 * @param {import("@jest/types").Config.ProjectConfig} config
 */
export function enter(globals, config) {
	({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, fdescribe, fit, it, test } = globals);
	({ xdescribe, xit, xtest } = globals);
	const mocker = new ModuleMocker(globalThis);
	const timers = new ModernFakeTimers({ config, global: globalThis });
	jest = /** @type {typeof jest} */ ({
		...bound(mocker, ["fn", "spyOn", "isMockFunction", "clearAllMocks", "resetAllMocks", "restoreAllMocks"]),
		...bound(timers, ["useRealTimers", "setSystemTime", "advanceTimersByTime", "advanceTimersByTimeAsync"]),
		useFakeTimers: (given) => timers.useFakeTimers(/** @type {never} */ (given)),
	});
	Object.assign(globalThis, { ...globals, jest });
	leave = () => {
		mocker.restoreAllMocks();
		timers.useRealTimers();
	};
}

/** Ends a file: what it spied on, and its clock, are as before. */
export let leave = () => {};

/** Methods as functions of their own. @template T @param {T} object @param {(keyof T)[]} names */
function bound(object, names) {
	return Object.fromEntries(
		names.map((name) => [name, /** @type {(...given: unknown[]) => unknown} */ (object[name]).bind(object)]),
	);
}

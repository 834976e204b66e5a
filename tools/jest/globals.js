/**
 * What tests import from `@jest/globals` (./hooks.js): the functions of the file that runs now. They are live bindings, since
 * modules that several files import are loaded once.
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
/** @type {Pick<Globals["jest"], "spyOn" | "useFakeTimers" | "useRealTimers" | "setSystemTime">} */
export let jest;

/**
 * Begins a file.
 * @param {Omit<Globals, "jest">} globals circus's
 * @param {import("@jest/types").Config.ProjectConfig} config
 */
export function enter(globals, config) {
	({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } = globals);
	const mocker = new ModuleMocker(globalThis);
	const timers = new ModernFakeTimers({ config, global: globalThis });
	jest = /** @type {typeof jest} */ ({
		spyOn: mocker.spyOn.bind(mocker),
		useFakeTimers: (given) => timers.useFakeTimers(/** @type {never} */ (given)),
		useRealTimers: () => timers.useRealTimers(),
		setSystemTime: (now) => timers.setSystemTime(now),
	});
	leave = () => {
		mocker.restoreAllMocks();
		timers.useRealTimers();
	};
}

/** Ends a file: what it spied on, and its clock, are as before. */
export let leave = () => {};

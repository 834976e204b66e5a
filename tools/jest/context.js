/**
 * What circus runs now, in a variable. Circus takes an AsyncLocalStorage for it, a new one in each file. Node 20 and 22 then
 * call every storage that ever ran for every promise and timer, for as long as the process lives: in the fiftieth file of a
 * worker a promise took seventy times as long. Here one test runs at a time, so that a variable knows the same; an error
 * that comes late is told of the test that runs then.
 */
import { createRequire } from "node:module";

const hooks = createRequire(import.meta.url)("node:async_hooks");

/** The part of an AsyncLocalStorage that circus uses. */
class RunningNow {
	/** @type {unknown} */
	#store;

	getStore() {
		return this.#store;
	}

	/** @template T @param {unknown} store @param {() => Promise<T>} work */
	async run(store, work) {
		const before = this.#store;
		this.#store = store;
		try {
			return await work();
		} finally {
			this.#store = before;
		}
	}
}

/** Loads circus, which makes what it knows its test by. @template T @param {() => T} load */
export function withoutAsyncStorage(load) {
	const { AsyncLocalStorage } = hooks;
	hooks.AsyncLocalStorage = RunningNow;
	try {
		return load();
	} finally {
		hooks.AsyncLocalStorage = AsyncLocalStorage;
	}
}

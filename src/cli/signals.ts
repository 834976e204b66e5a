/** The signals that somebody ends a command by. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

let interrupted: (() => void) | undefined;

/**
 * What a signal calls while it is heard: see `hearSignals`. Until then, it ends the process. The first process of a container
 * hears from the beginning, since the system would keep the signal from it.
 */
export function onSignals(onSignal: () => void): void {
	interrupted = onSignal;
	if (process.pid === 1) hearSignals();
}

/** From now on a signal is heard, once: for as long as the program waits for others, and can end by itself. */
export function hearSignals(): void {
	if (interrupted === undefined) return;
	for (const signal of SIGNALS) {
		process.off(signal, interrupted);
		process.once(signal, interrupted);
	}
}

/**
 * From now on a signal ends the process at once, as the system has it: a program that computes for seconds hears none. What
 * it writes meanwhile goes to temporary names, which the next run removes. The first process of a container keeps its ears.
 */
export function letGoOfSignals(): void {
	if (interrupted === undefined || process.pid === 1) return;
	for (const signal of SIGNALS) process.off(signal, interrupted);
}

/** The signals that somebody ends a command by. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

let interrupted: (() => void) | undefined;

/** From now on a signal calls this, once: for as long as the program waits for others, and can end by itself. */
export function hearSignals(onSignal: () => void): void {
	letGoOfSignals();
	interrupted = onSignal;
	for (const signal of SIGNALS) process.once(signal, interrupted);
}

/** As before `letGoOfSignals`. */
export function hearSignalsAgain(): void {
	if (interrupted !== undefined) hearSignals(interrupted);
}

/**
 * From now on a signal ends the process at once, as the system has it: a program that computes for seconds hears none. What
 * it writes meanwhile goes to temporary names, which the next run removes. The first process of a container keeps its ears,
 * since the system would keep the signal from it.
 */
export function letGoOfSignals(): void {
	if (interrupted === undefined || process.pid === 1) return;
	for (const signal of SIGNALS) process.off(signal, interrupted);
}

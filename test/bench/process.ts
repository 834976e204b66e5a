import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = join(fileURLToPath(new URL("../..", import.meta.url)), "dist/cli/index.js");

export interface Ran {
	readonly code: number | null;
	readonly wall_s: number;
	/** The high-water mark of resident memory, of the process alone (Linux only; NaN elsewhere). */
	readonly peak_mib: number;
	/** Processor time, its own and the kernel's for it: what a busy machine does not change (Linux only). */
	readonly cpu_s: number;
	/** When it was started, in milliseconds since 1970. */
	readonly started: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a command to its end, with no more of this process's environment than PATH. */
export async function run(
	command: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	cwd = process.cwd(),
): Promise<Ran> {
	const started = performance.timeOrigin + performance.now();
	const child = spawn(command, args, { env: { PATH: process.env.PATH ?? "", ...env }, cwd });
	let stdout = "";
	let stderr = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		stdout += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		stderr += text;
	});
	const exit = once(child, "exit");
	const used = await watch(child);
	await exit;
	const wall_s = (performance.timeOrigin + performance.now() - started) / 1000;
	return { code: child.exitCode, wall_s, ...used, started, stdout, stderr };
}

/** Runs the built program. A scan that does not come to a verdict (exit 2) ends the benchmark. */
export async function keyproof(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
	const ran = await run(process.execPath, [program, ...args], env);
	if (ran.code === 2 || ran.code === null) throw new Error(`keyproof ${args.join(" ")}: ${ran.stderr}`);
	return ran;
}

/** Of a second, as Linux counts processor time. */
const TICKS = 100;

async function watch(child: ChildProcess): Promise<Pick<Ran, "peak_mib" | "cpu_s">> {
	let peak_mib = Number.NaN;
	let cpu_s = Number.NaN;
	while (child.exitCode === null && child.signalCode === null) {
		const kib = /VmHWM:\s+(\d+) kB/.exec(aboutProcess(child.pid, "status"))?.[1];
		if (kib !== undefined) peak_mib = Number(kib) / 1024;
		// After the name, which may hold anything: the eleventh and twelfth are utime and stime.
		const [user, kernel] = aboutProcess(child.pid, "stat").split(") ").at(-1)?.split(" ").slice(11, 13) ?? [];
		if (kernel !== undefined) cpu_s = (Number(user) + Number(kernel)) / TICKS;
		await wait(20);
	}
	return { peak_mib, cpu_s };
}

function aboutProcess(pid: number | undefined, what: "status" | "stat"): string {
	try {
		return readFileSync(`/proc/${pid}/${what}`, "utf8");
	} catch {
		return "";
	}
}

import { ConfigurationError } from "../model/errors.js";
import { createRedactor, KEY_VARIABLE, type Redactor } from "../redact/redactor.js";
import { redactStream } from "../redact/stream.js";
import { cut, visible } from "../text/escape.js";
import { TOOL } from "../version.js";
import type { Context } from "./command.js";
import { makeInert } from "./inert.js";
import { log } from "./log.js";
import { onSignals } from "./signals.js";

/** An error longer than this, in characters, is cut. */
const MAXIMUM_ERROR = 10_000;

/** Runs the command line with the process's arguments, and ends the process with the command's exit code. */
export async function runCli(policies: URL, worker: URL): Promise<void> {
	const interruption = new AbortController();
	onSignals(() => interruption.abort());
	const redactor = redactorOf(process.argv);
	if (process.env.GITHUB_ACTIONS === "true") for (const stream of [process.stdout, process.stderr]) makeInert(stream);
	const interrupted = new Promise<number>((resolve) => {
		interruption.signal.addEventListener("abort", () => {
			say("interrupted: no report was written");
			resolve(130);
		});
	});
	// A reader that goes away (`| head`) ends the output, not the run.
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
	try {
		const context = {
			policies,
			worker,
			signal: interruption.signal,
			...(redactor === undefined ? {} : { redactor }),
		};
		await flush(await Promise.race([execute(process.argv.slice(2), context), interrupted]));
	} catch (error) {
		await flush(interruption.signal.aborted ? 130 : report(error));
	}
}

/** With `--redact`, from the first word on: the arguments may not even parse, so the flag is looked for as it stands. */
function redactorOf(args: readonly string[]): Redactor | undefined {
	if (!args.includes("--redact")) return undefined;
	const redactor = createRedactor(process.env[KEY_VARIABLE]);
	for (const stream of [process.stdout, process.stderr]) redactStream(stream, redactor);
	return redactor;
}

/** The parser, the schemas and the commands are loaded for a command only: the version is told before they could be. */
async function execute(args: readonly string[], context: Context): Promise<number> {
	if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
		process.stdout.write(`${TOOL.version}\n`);
		return 0;
	}
	const { runProgram } = await import("./program.js");
	return runProgram(args, context);
}

/** Ends the process when what it wrote is out; a pipe may still be taking it. */
async function flush(code: number): Promise<void> {
	await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
	process.exit(code);
}

function report(error: unknown): number {
	if (error instanceof ConfigurationError) {
		say(error.message);
		return 2;
	}
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	say(`internal error: no verdict was reached\n${detail}`);
	return 2;
}

/** Why there is no result. The arguments may not even parse, so the flag is looked for as it stands. */
function say(text: string): void {
	if (process.argv.includes("--json-log")) log("error", "failed", { message: text });
	else process.stderr.write(printable(`keyproof: ${text}`));
}

/** An error for the terminal: it may quote a file that somebody else wrote, at any length. */
function printable(text: string): string {
	const lines = text.split("\n").map((line) => `${/^ */.exec(line)?.join("") ?? ""}${visible(line)}`);
	return `${cut(lines.join("\n"), MAXIMUM_ERROR)}\n`;
}

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runWarm } from "../warm/warm.js";

/** A workflow command that the runner obeys: `::warning title=…::message`, unescaped. */
export interface WorkflowCommand {
	readonly name: string;
	readonly properties: Readonly<Record<string, string>>;
	readonly message: string;
}

export interface ActionRun {
	readonly code: number;
	readonly commands: readonly WorkflowCommand[];
	/** Lines that the runner prints and does not obey, since commands were stopped. */
	readonly stopped: readonly string[];
	/** Lines that are neither: what a command could hide behind. */
	readonly plain: readonly string[];
	readonly stderr: string;
	readonly outputs: Readonly<Record<string, string>>;
	/** What the step added to the job's summary. */
	readonly summary: string;
	/** Where the step ran: what relative paths are relative to. */
	readonly workspace: string;
}

/** One file, emptied for each run: `@actions/core` looks for it once in a process. */
const SUMMARY = path.join(mkdtempSync(path.join(tmpdir(), "keyproof-summary-")), "summary");
process.once("exit", () => rmSync(path.dirname(SUMMARY), { recursive: true, force: true }));

/**
 * Runs the built action as the runner does: inputs and files in its environment, an empty home, no other variable but PATH.
 *
 * @param folder where workspaces are made.
 * @param checkOut fills the workspace, and gives what else the environment is to hold.
 */
export async function runAction(
	folder: string,
	inputs: Readonly<Record<string, string>>,
	env: Readonly<Record<string, string>> = {},
	checkOut: (workspace: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<ActionRun> {
	const workspace = mkdtempSync(path.join(folder, "workspace-"));
	const checked_out = checkOut(workspace);
	const files = mkdtempSync(path.join(folder, "files-"));
	const output = path.join(files, "output");
	for (const file of [output, SUMMARY]) writeFileSync(file, "");
	const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
	const { code, stdout, stderr } = await runWarm("action", workspace, [], {
		...(process.env.PATH === undefined ? {} : { PATH: process.env.PATH }),
		HOME: files,
		AWS_EC2_METADATA_DISABLED: "true",
		GITHUB_ACTIONS: "true",
		GITHUB_EVENT_NAME: "schedule",
		GITHUB_RUN_ID: "1234",
		GITHUB_OUTPUT: output,
		GITHUB_STEP_SUMMARY: SUMMARY,
		...Object.fromEntries(given),
		...env,
		...checked_out,
	});
	return {
		code,
		...obeyed(stdout),
		stderr,
		outputs: outputsIn(readFileSync(output, "utf8")),
		summary: readFileSync(SUMMARY, "utf8"),
		workspace,
	};
}

/** Credentials that the simulator takes, and where it is. */
export function signedIn(url: string): Record<string, string> {
	return { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: "AKIATEST000000000001", AWS_SECRET_ACCESS_KEY: "test" };
}

/** The text of a file that a run wrote. */
export function written(run: ActionRun, file: string): string {
	return readFileSync(path.join(run.workspace, file), "utf8");
}

export function wasWritten(run: ActionRun, file: string): boolean {
	return existsSync(path.join(run.workspace, file));
}

/** Sorts lines as the runner does (actions/runner, src/Runner.Common/ActionCommand.cs): it looks behind leading blanks. */
function obeyed(stdout: string): Pick<ActionRun, "commands" | "stopped" | "plain"> {
	const commands: WorkflowCommand[] = [];
	const stopped: string[] = [];
	const plain: string[] = [];
	let token: string | undefined;
	for (const line of stdout.split(/\r?\n/)) {
		const command = commandIn(line);
		if (token !== undefined) {
			if (command?.name === token) token = undefined;
			else stopped.push(line);
		} else if (command?.name === "stop-commands") token = command.message;
		else if (command === undefined) plain.push(line);
		else commands.push(command);
	}
	if (token !== undefined) throw new Error("the run left workflow commands stopped");
	return { commands, stopped, plain };
}

/** The command in a line, in its present form or the older one, `##[name key=value;]message`. */
export function commandIn(line: string): WorkflowCommand | undefined {
	const [, name = "", list = "", message = ""] =
		/^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
	if (name === "") return undefined;
	const properties = list.split(/[,;]/).map((pair) => pair.split("=", 2));
	return {
		name,
		properties: Object.fromEntries(properties.map(([key = "", value = ""]) => [key, unescaped(value)])),
		message: unescaped(message),
	};
}

function unescaped(value: string): string {
	return value
		.replaceAll("%0D", "\r")
		.replaceAll("%0A", "\n")
		.replaceAll("%3A", ":")
		.replaceAll("%2C", ",")
		.replaceAll("%25", "%");
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function outputsIn(file: string): Record<string, string> {
	const outputs = [...file.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
	return Object.fromEntries(outputs.map(([, name = "", , value = ""]) => [name, value]));
}

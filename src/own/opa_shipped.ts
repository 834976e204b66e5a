import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ConfigurationError } from "../model/errors.js";
import { parsedJson } from "../text/json.js";
import { complaint, MAXIMUM_MILLISECONDS, type Opa, TEST_SECONDS } from "./opa.js";
import { SHIPPED_OPA_ARGUMENT } from "./opa_worker.js";
import type { Stage } from "./stage.js";

/** What its process may take: of time, of WASM's memory in pages of 64 KiB (a gigabyte), and of JavaScript's heap. */
interface ShippedLimits {
	readonly milliseconds: number;
	readonly pages: number;
	readonly megabytes: number;
}

const LIMITS: ShippedLimits = { milliseconds: MAXIMUM_MILLISECONDS, pages: 16_384, megabytes: 512 };

/** What `tools/compiler/main.go` answers; Go writes an empty list as none. */
const answer = z.strictObject({
	errors: z.array(complaint).optional(),
	bundle: z.base64().optional(),
	output: z.string().optional(),
	passed: z.literal(true).optional(),
	values: z.array(z.unknown()).optional(),
});
type Answer = z.infer<typeof answer>;

/**
 * OPA's own compiler and test runner as WASM, for where there is no program: slower, and the same in what it finds and makes.
 * It runs in a process with limits, which gets the files as text and neither a file system nor a network.
 *
 * @param policies the directory of the built policies: it lies beside that.
 * @param worker the module that runs it (`runShippedOpa`) when it is started with its argument.
 */
export function shippedOpa(policies: URL, worker: URL, limits = LIMITS): Opa {
	const wasm = fileURLToPath(new URL("../opa/compiler.wasm.br", policies));
	const ask = (task: object): Answer => answerOf(task, wasm, fileURLToPath(worker), limits);
	return {
		build: (stage, { entrypoints, schema }) => {
			const { errors, bundle } = ask({ ...asked(stage), build: { entrypoints, schema: JSON.stringify(schema) } });
			if (errors !== undefined) return errors;
			if (bundle === undefined) throw broken("it made no bundle");
			return Buffer.from(bundle, "base64");
		},
		test: (stage, queries) => {
			const { errors, output, passed, values } = ask({
				...asked(stage),
				test: { queries, timeout_seconds: TEST_SECONDS },
			});
			if (errors !== undefined) return errors;
			if (output === undefined) throw broken("it ran no test");
			return {
				output,
				passed: passed === true,
				values: queries.map((_, index) => values?.[index] ?? undefined),
			};
		},
	};
}

function asked({ files, paths, capabilities }: Stage): object {
	return { files: Object.fromEntries(files), paths, capabilities };
}

function answerOf(task: object, wasm: string, worker: string, limits: ShippedLimits): Answer {
	if (!existsSync(wasm)) {
		throw new ConfigurationError(
			`--policies: Rego has to be compiled, there is no \`opa\` on PATH, and ${wasm}, which ships with Keyproof, is not there either. Install Open Policy Agent 1.0 or later (https://www.openpolicyagent.org/docs#1-download-opa), or give a bundle that was built where there is one: opa build -t wasm -e keyproof/TYPE/NAME FOLDER`,
		);
	}
	const folder = mkdtempSync(join(tmpdir(), "keyproof-opa-"));
	const [question, reply] = [join(folder, "question.json"), join(folder, "reply.json")];
	try {
		writeFileSync(question, JSON.stringify(task));
		// Files and no pipes: a write to a full pipe would fail in WASM instead of waiting.
		const [input, output] = [openSync(question, "r"), openSync(reply, "w")];
		const { signal, status, error, stderr } = spawnSync(
			process.execPath,
			[
				`--max-old-space-size=${limits.megabytes}`,
				`--wasm-max-mem-pages=${limits.pages}`,
				// It runs once, for seconds: to optimize 40 MB of code takes longer than it saves, and half as much memory again.
				"--liftoff-only",
				// node:wasi says that it is experimental.
				"--no-warnings",
				worker,
				SHIPPED_OPA_ARGUMENT,
				wasm,
			],
			{
				env: {},
				stdio: [input, output, "pipe"],
				encoding: "utf8",
				timeout: limits.milliseconds,
				killSignal: "SIGKILL",
			},
		);
		closeSync(input);
		closeSync(output);
		const code = error !== undefined && "code" in error ? error.code : undefined;
		if (code === "ETIMEDOUT") throw broken(`it took more than ${limits.milliseconds / 1000} s`);
		if (status !== 0 && saysNoMemory(stderr)) {
			throw broken(`it takes more than ${limits.pages / 16} MB of memory`);
		}
		const why = stderr.trim().split("\n")[0]?.slice(0, 300);
		if (status !== 0) throw broken(`it ended with ${signal ?? status ?? code}${why ? `: ${why}` : ""}`);
		const parsed = answer.safeParse(parsedJson(readFileSync(reply, "utf8")));
		if (!parsed.success) throw broken("its answer cannot be read");
		return parsed.data;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Go's runtime ends with the same code whatever stopped it, and says in words that memory did: "runtime: out of memory" (fatalerror
 * in runtime/malloc.go), or "cannot allocate memory", by where it notices. In other words it is told as they stand.
 */
function saysNoMemory(stderr: string): boolean {
	return /out of memory|cannot allocate/.test(stderr);
}

function broken(why: string): ConfigurationError {
	return new ConfigurationError(
		`--policies: the OPA that ships with Keyproof could not compile: ${why}. Put \`opa\` on PATH (https://www.openpolicyagent.org/docs#1-download-opa), which compiles in its place`,
	);
}

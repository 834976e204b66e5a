import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { type Aws, startAws } from "./aws.js";
import { knownAccount, type Truth } from "./known_account.js";
import { keyproof, type Ran, run } from "./process.js";
import { record, tableOf } from "./results.js";

/** Other programs that judge KMS keys, beside this one, over the same account at the same time of day. */

/** Keys that a program says are not rotated, and that anybody can use. */
interface Said {
	readonly unrotated: ReadonlySet<string>;
	readonly public: ReadonlySet<string>;
	/** Whether it says of itself that something could not be read. */
	readonly admits: boolean;
}

interface Program {
	readonly name: string;
	readonly run: (aws: Aws, directory: string) => Promise<Ran>;
	readonly read: (directory: string, ran: Ran) => Said;
}

const REGION = "eu-central-1";
/** Where other programs are installed, outside of the tree. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "keyproof-bench");

interface Package {
	readonly name: string;
	readonly version: string;
}
const PROWLER: Package = { name: "prowler", version: "5.46.0" };
const CUSTODIAN: Package = { name: "c7n", version: "0.9.53" };
const CLOUD_AUDIT: Package = { name: "cloud-audit", version: "2.5.0" };

/** The folder of a package's programs in a virtual environment of its own, which is made where it is missing. */
async function installed({ name, version }: Package): Promise<string> {
	const venv = join(CACHE, name);
	const done = join(venv, `installed-${version}`);
	if (existsSync(done)) return join(venv, "bin");
	mkdirSync(CACHE, { recursive: true });
	console.log(`installing ${name} ${version} into ${venv} …`);
	const env = { HOME: homedir(), PIP_DISABLE_PIP_VERSION_CHECK: "1", ...registry() };
	for (const [command, args] of [
		["python3", ["-m", "venv", venv]],
		[join(venv, "bin/pip"), ["install", "--quiet", `${name}==${version}`]],
	] as const) {
		const { code, stderr } = await run(command, args, env);
		if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
	}
	writeFileSync(done, "");
	return join(venv, "bin");
}

/** What tells pip and the network where to go. */
function registry(): Record<string, string> {
	const given = Object.entries(process.env).filter(([name]) =>
		/^(PIP_|https?_proxy$|no_proxy$|SSL_CERT|REQUESTS_CA)/i.test(name),
	);
	return Object.fromEntries(given) as Record<string, string>;
}

/** The environment of a program in Python that is to see the simulator as AWS. */
function pythonEnv(aws: Aws, directory: string): Record<string, string> {
	return { ...aws.env, HOME: directory, AWS_DEFAULT_REGION: REGION, AWS_REGION: REGION, NO_COLOR: "1" };
}

const ocsf = z.array(
	z.object({
		status_code: z.string(),
		metadata: z.object({ event_code: z.string() }),
		resources: z.array(z.object({ uid: z.string() })),
	}),
);
const matched = z.array(z.object({ KeyArn: z.string().optional(), Arn: z.string().optional() }));
const report = z.object({
	results: z.array(
		z.object({
			check_id: z.string(),
			error: z.string().nullish(),
			findings: z.array(z.object({ resource_id: z.string() })),
		}),
	),
});
const assessed = z.object({
	result: z.string(),
	resources: z.array(z.object({ arn: z.string(), verdicts: z.record(z.string(), z.string()) })),
});

const ROTATION = "kms_key/rotation_enabled";
const PUBLIC = "kms_key/policy_not_public";

function failing(directory: string, rule: string): Set<string> {
	const { resources } = assessed.parse(JSON.parse(readFileSync(join(directory, "assessment.json"), "utf8")));
	return new Set(resources.filter(({ verdicts }) => verdicts[rule] === "fail").map(({ arn }) => arn));
}

function ours(name: string, rules: readonly string[]): Program {
	return {
		name,
		run: (aws, directory) =>
			keyproof(
				["scan", "--region", REGION, "--output-dir", directory, ...rules.flatMap((rule) => ["--rule", rule])],
				aws.env,
			),
		read: (directory) => ({
			unrotated: failing(directory, ROTATION),
			public: failing(directory, PUBLIC),
			admits: readFileSync(join(directory, "assessment.json"), "utf8").includes('"unknown"'),
		}),
	};
}

async function prowler(): Promise<Program> {
	const bin = await installed(PROWLER);
	return {
		name: `Prowler ${PROWLER.version}, \`--service kms\``,
		run: (aws, directory) =>
			run(
				join(bin, "prowler"),
				["aws", "--service", "kms", "-f", REGION, "-M", "json-ocsf", "-o", directory, "-F", "out", "-b"],
				pythonEnv(aws, directory),
				directory,
			),
		read(directory, { stdout, stderr }) {
			const file = join(directory, "out.ocsf.json");
			const rows = existsSync(file) ? ocsf.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
			const failed = (check: string) =>
				new Set(
					rows
						.filter(({ status_code, metadata }) => status_code === "FAIL" && metadata.event_code === check)
						.flatMap(({ resources }) => resources.map(({ uid }) => uid)),
				);
			return {
				unrotated: failed("kms_cmk_rotation_enabled"),
				public: failed("kms_key_not_publicly_accessible"),
				admits: rows.some(({ status_code }) => status_code === "MANUAL") || /AccessDenied/.test(stdout + stderr),
			};
		},
	};
}

/** The two questions as Custodian's own documentation words them. */
const POLICIES = {
	policies: [
		{
			name: "unrotated",
			resource: "aws.kms-key",
			filters: [
				{ KeyManager: "CUSTOMER" },
				{ KeyState: "Enabled" },
				{ type: "key-rotation-status", key: "KeyRotationEnabled", value: false },
			],
		},
		{ name: "public", resource: "aws.kms-key", filters: [{ type: "cross-account", everyone_only: true }] },
	],
};

async function custodian(): Promise<Program> {
	const bin = await installed(CUSTODIAN);
	return {
		name: `Cloud Custodian ${CUSTODIAN.version}, two policies`,
		run(aws, directory) {
			writeFileSync(join(directory, "policies.json"), JSON.stringify(POLICIES));
			const args = ["run", "-s", join(directory, "out"), "--region", REGION, "--cache-period", "0", "policies.json"];
			return run(join(bin, "custodian"), args, pythonEnv(aws, directory), directory);
		},
		read(directory, { code, stdout, stderr }) {
			const of = (policy: string): Set<string> => {
				const file = join(directory, "out", policy, "resources.json");
				const found = existsSync(file) ? matched.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
				return new Set(found.flatMap(({ KeyArn, Arn }) => Arn ?? KeyArn ?? []));
			};
			const admits = code !== 0 || /AccessDenied|not authorized/.test(stdout + stderr);
			return { unrotated: of("unrotated"), public: of("public"), admits };
		},
	};
}

async function cloudAudit(): Promise<Program> {
	const bin = await installed(CLOUD_AUDIT);
	const { stdout } = await run(join(bin, "cloud-audit"), ["list-checks"], {
		HOME: CACHE,
		NO_COLOR: "1",
		COLUMNS: "200",
	});
	const others = [...new Set(stdout.match(/aws-[a-z0-9]+(?:-[a-z0-9]+)*-\d+/g) ?? [])].filter(
		(id) => !id.startsWith("aws-kms-"),
	);
	return {
		name: `cloud-audit ${CLOUD_AUDIT.version}, its KMS checks`,
		run: (aws, directory) =>
			run(
				join(bin, "cloud-audit"),
				["scan", "--regions", REGION, "--format", "json", "--output", join(directory, "report.json"), "--quiet"],
				{ ...pythonEnv(aws, directory), CLOUD_AUDIT_EXCLUDE_CHECKS: others.join(",") },
				directory,
			),
		read(directory) {
			const file = join(directory, "report.json");
			const { results } = existsSync(file) ? report.parse(JSON.parse(readFileSync(file, "utf8"))) : { results: [] };
			const of = (check: string) =>
				new Set(
					results
						.filter(({ check_id }) => check_id === check)
						.flatMap(({ findings }) => findings.map((each) => each.resource_id)),
				);
			const errors = results.filter(({ check_id, error }) => check_id.startsWith("aws-kms-") && (error ?? "") !== "");
			return { unrotated: of("aws-kms-001"), public: of("aws-kms-002"), admits: errors.length > 0 };
		},
	};
}

interface Compared {
	readonly name: string;
	readonly ran: Ran;
	readonly requests: number;
	readonly said: Said;
}

async function compare(program: Program, made: Parameters<typeof startAws>[0]): Promise<Compared> {
	const aws = await startAws(made);
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const ran = await program.run(aws, directory);
	const { requests } = await aws.count();
	aws.close();
	const said = program.read(directory, ran);
	if (process.env.BENCH_KEEP !== undefined) {
		console.log(
			program.name,
			directory,
			ran.code,
			readdirSync(directory).join(" "),
			ran.stderr.slice(-1500),
			ran.stdout.slice(-500),
		);
	} else rmSync(directory, { recursive: true, force: true });
	return { name: program.name, ran, requests: requests.reduce((sum, [, calls]) => sum + calls, 0), said };
}

/** `12 wrongly, 3 missed`, with the kinds of keys. */
function errorsOf(truth: readonly Truth[], what: "unrotated" | "public", said: ReadonlySet<string>) {
	const wrong = truth.filter((key) => said.has(key.arn) && !key[what]);
	const missed = truth.filter((key) => !said.has(key.arn) && key[what]);
	return { wrong, missed, text: `${wrong.length} wrongly, ${missed.length} missed` };
}

function kindsOf(keys: readonly Truth[]): string {
	const counts = new Map<string, number>();
	for (const { kind } of keys) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

const KEYS = Number(process.env.BENCH_KEYS ?? 300);
const FEW = 30;
const DENIED = ["kms:GetKeyRotationStatus", "kms:GetKeyPolicy"];

export async function peers(): Promise<void> {
	const programs = [
		ours("Keyproof, the same two rules", [ROTATION, PUBLIC]),
		ours("Keyproof, every default rule", []),
		await prowler(),
		await custodian(),
		await cloudAudit(),
	];
	const { truth } = knownAccount(KEYS, new Date());
	const few = knownAccount(FEW, new Date()).truth;
	const rows: (string | number)[][] = [];
	const notes: string[] = [];
	const blind: (string | number)[][] = [];
	let first: number | undefined;
	for (const program of programs) {
		const { ran, requests, said } = await compare(program, { known: KEYS });
		first ??= ran.wall_s;
		const rotation = errorsOf(truth, "unrotated", said.unrotated);
		const open = errorsOf(truth, "public", said.public);
		rows.push([
			program.name,
			`${ran.wall_s.toFixed(1)} s`,
			(ran.wall_s / first).toFixed(1),
			requests,
			rotation.text,
			open.text,
		]);
		const told = [
			["says rotation is off of", rotation.wrong],
			["misses rotation that is off of", rotation.missed],
			["says is public", open.wrong],
			["misses as public", open.missed],
		].flatMap(([what, keys]) =>
			keys === undefined || keys.length === 0 ? [] : `${what}: ${kindsOf(keys as Truth[])}`,
		);
		if (told.length > 0) notes.push(`- ${program.name} ${told.join("; ")}.`);
		const dark = await compare(program, { known: FEW, faults: { denied: DENIED } });
		const lone = await compare(program, { known: FEW, object_statement: true });
		blind.push([
			program.name,
			dark.said.unrotated.size,
			dark.said.admits ? "yes" : "no",
			dark.ran.code ?? "",
			errorsOf(few, "public", lone.said.public).missed.length,
		]);
	}
	const unrotated = truth.filter((key) => key.unrotated).length;
	const open = truth.filter((key) => key.public).length;
	const few_open = few.filter((key) => key.public).length;
	record(
		"Side by side",
		`One account of ${KEYS} enabled customer keys, of which it is declared what is true: ${unrotated} have no automatic rotation and could, ${open} can be used by anybody. Each program is asked these two questions, in the same run, one after the other. How each is called is in test/bench/peers.ts.\n\n${tableOf(["who", "wall", "times as long", "requests", "rotation off", "public"], rows)}\n\n${notes.join("\n")}\n\nThe same with ${FEW} keys, ${few_open} of them public: first with ${DENIED.join(" and ")} denied, so that nobody can know either; then with one more policy whose one statement stands in no list, which IAM allows.\n\n${tableOf(["who", "denied: says rotation is off", "denied: says that something was not read", "exit code", "no list: public keys missed"], blind)}`,
	);
}

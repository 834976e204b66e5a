import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeInventory } from "./large_inventory.js";
import { keyproof } from "./process.js";
import { record, tableOf } from "./results.js";

interface Fact {
	readonly status: string;
	readonly value?: unknown;
}

type Key = Record<string, unknown> & { readonly arn: string; readonly account: string };

/** What becomes of each key, so that few are alike. */
const MADE: readonly { keys: number; what: string; make: (key: Key, number: number) => Key }[] = [
	{ keys: 50_000, what: "policies, grants and tags of their own", make: varied },
	{ keys: 50_000, what: "everything unknown", make: denied },
	// With everything unknown they are more than the 500 MB that an inventory may have.
	{ keys: 200_000, what: "policies, grants and tags of their own", make: varied },
];

/**
 * Saved inventories of 50,000 keys of which no two are alike, and one of 200,000, judged by every default rule and written as every
 * default report.
 */
export async function memory(): Promise<void> {
	const rows: string[][] = [];
	for (const { keys, what, make } of MADE) rows.push(await measured(`${keys} keys, ${what}`, keys, make));
	record(
		"Memory",
		`Saved inventories, judged by every default rule and written as every default report; no two keys are alike. The account that is scanned takes its sockets on top.\n\n${tableOf(["what", "inventory", "wall", "processor", "peak memory"], rows)}\n\nAim: under 600 MB with 50,000 keys, and 200,000 end.`,
	);
}

async function measured(what: string, keys: number, make: (key: Key, number: number) => Key): Promise<string[]> {
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const inventory = join(directory, "inventory.json");
	await largeInventory(inventory, keys, (line, number) => JSON.stringify(make(JSON.parse(line), number)));
	const size = statSync(inventory).size;
	const ran = await keyproof(["scan", "--inventory", inventory, "--output-dir", join(directory, "report")], {});
	rmSync(directory, { recursive: true });
	return [
		what,
		`${(size / 1e6).toFixed(0)} MB`,
		`${ran.wall_s.toFixed(1)} s`,
		`${ran.cpu_s.toFixed(1)} s`,
		`${ran.peak_mib.toFixed(0)} MiB`,
	];
}

/** A key of a team that has a role of its own for administrators and one for users, and a grant for each of two workers. */
function varied(key: Key, number: number): Key {
	const role = (name: string) => `arn:aws:iam::${key.account}:role/team-${number}/${name}-${number}`;
	const document = {
		Version: "2012-10-17",
		Statement: [
			{
				Sid: "Root",
				Effect: "Allow",
				Principal: { AWS: `arn:aws:iam::${key.account}:root` },
				Action: "kms:*",
				Resource: "*",
			},
			{
				Sid: "Administrators",
				Effect: "Allow",
				Principal: { AWS: role("administrator") },
				Action: ["kms:Describe*", "kms:Enable*", "kms:Disable*", "kms:Put*", "kms:ScheduleKeyDeletion"],
				Resource: "*",
			},
			{
				Sid: "Users",
				Effect: "Allow",
				Principal: { AWS: [role("application"), role("reader")] },
				Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"],
				Resource: "*",
				Condition: { StringEquals: { "kms:EncryptionContext:tenant": `tenant-${number}` } },
			},
		],
	};
	const grants = ["first", "second"].map((name) => ({
		grant_id: `${name}-${number}`.padEnd(64, "0"),
		name,
		grantee_principal: role(name),
		operations: ["Decrypt", "GenerateDataKey"],
		has_constraints: false,
	}));
	const aws_managed = JSON.stringify(key.metadata).includes('"manager":"AWS"');
	return {
		...key,
		...(aws_managed ? {} : { policy: known({ document }) }),
		...(aws_managed ? {} : { grants: known(grants) }),
		tags: known({ Owner: `team-${number}`, "cost-centre": String(number), Environment: "prod" }),
	};
}

/** A key of which nothing was let be read. */
function denied(key: Key): Key {
	return Object.fromEntries(
		Object.entries(key).map(([name, value]) => [name, isFact(value) ? unknownOf(name) : value]),
	) as Key;
}

/** As the collector writes it, without the key's own ARN. */
function unknownOf(facet: string): unknown {
	const action = `kms:Get${facet}`;
	const message = `User: arn:aws:sts::222233334444:assumed-role/keyproof-read/scan is not authorized to perform: ${action} on this resource because no identity-based policy allows the ${action} action`;
	return { status: "unknown", reason: { kind: "denied", action, message } };
}

function known(value: unknown): Fact {
	return { status: "known", value };
}

function isFact(value: unknown): value is Fact {
	return typeof value === "object" && value !== null && "status" in value;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RawOptions } from "../../src/config/options.js";
import type { Scan } from "../../src/model/scan.js";
import { judgeInventoryOrAccount } from "../../src/pipeline.js";
import { renderInventory } from "../../src/report/inventory.js";
import { renderTerminal } from "../../src/report/text/terminal.js";
import { anybody, policyText } from "../../src/simulator/build/policies.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { generatedAccount } from "../bench/generated_account.js";
import { configOf, NOW, surroundingsOf } from "./scans.js";

const REGION = "eu-central-1";
const LATER = new Date(NOW.getTime() + 20 * 3_600_000);
const directory = mkdtempSync(join(tmpdir(), "keyproof-refresh-"));
let simulator: Simulator;
let base: Scan;
let arns: string[];
beforeAll(async () => {
	simulator = await startSimulator(generatedAccount(30, NOW, { aws_managed: 2 }));
	base = await judge({ regions: [REGION] }, NOW);
	arns = (base.inventory.resources.kms_key ?? []).map(({ arn }) => arn);
	writeFileSync(join(directory, "inventory.json"), [...renderInventory(base)].join(""));
});
afterAll(async () => {
	rmSync(directory, { recursive: true });
	await simulator.close();
});

function judge(options: RawOptions, at = LATER): Promise<Scan> {
	return judgeInventoryOrAccount(configOf(options), { ...surroundingsOf(simulator), now: () => at });
}

/** A plan that changes the description of keys, and options that lay it over the saved inventory. */
function planning(...changed: readonly (string | undefined)[]): RawOptions {
	const resource_changes = changed.map((arn, index) => ({
		address: `aws_kms_key.k[${index}]`,
		mode: "managed",
		type: "aws_kms_key",
		name: "k",
		index,
		change: { actions: ["update"], before: { arn, description: "a" }, after: { arn, description: "b" } },
	}));
	const file = join(directory, "plan.json");
	writeFileSync(file, JSON.stringify({ format_version: "1.2", resource_changes }));
	return { plans: [file], inventory: join(directory, "inventory.json"), refresh: "touched" };
}

function policyOf({ inventory }: Scan, arn: string | undefined) {
	return inventory.resources.kms_key?.find((key) => key.arn === arn)?.policy;
}

describe("a change over a saved inventory, with what it touches as it is now", () => {
	it("reads the touched key and no other, and says how old the rest is", async () => {
		const [touched = "", other = ""] = arns;
		for (const arn of [touched, other]) {
			simulator.change({
				region: REGION,
				key_id: arn.slice(arn.lastIndexOf("/") + 1),
				event_name: "PutKeyPolicy",
				at: NOW,
				change: (key) => key && { ...key, policy: policyText([anybody()]) },
			});
		}
		const before = new Map(simulator.requests);
		const scan = await judge(planning(touched));
		const made = (action: string) => (simulator.requests.get(action) ?? 0) - (before.get(action) ?? 0);
		expect([made("kms:DescribeKey"), made("kms:GetKeyPolicy"), made("kms:ListKeys")]).toEqual([1, 1, 0]);
		expect(made("cloudhsm:DescribeClusters")).toBe(1);
		expect(policyOf(scan, touched)).toEqual({ status: "known", value: { document: expect.anything() } });
		expect(policyOf(scan, touched)).not.toEqual(policyOf(base, touched));
		expect(policyOf(scan, other)).toEqual({
			...(policyOf(base, other) as object),
			read_at: base.inventory.collected_at,
		});
		expect(scan.inventory.reread).toMatchObject({ kind: "touched", places: [{ keys: { read: 1, partly: 0 } }] });
		const finding = scan.resources.find(({ arn }) => arn === touched)?.findings;
		expect(finding?.find(({ rule }) => rule === "kms_key/policy_not_public")?.baseline_state).toBe("unchanged");
		const text = renderTerminal(scan, { color: false, width: 200, verbosity: "overview" });
		expect(text).toContain("20 hours old");
	});

	it("asks about the aliases of each touched key, where the account has so many that to list all would take more calls", async () => {
		const inventory = structuredClone(base.inventory);
		const [first] = inventory.resources.kms_key ?? [];
		const others = Array.from({ length: 200 }, (_, number) => {
			return { ...first, arn: first?.arn.replace(/[0-9a-f]{12}$/, String(number).padStart(12, "0")) };
		});
		const file = join(directory, "many.json");
		const keys = [...(inventory.resources.kms_key ?? []), ...others];
		writeFileSync(file, JSON.stringify({ ...inventory, resources: { ...inventory.resources, kms_key: keys } }));
		const before = simulator.requests.get("kms:ListAliases") ?? 0;
		const scan = await judge({ ...planning(arns[2], arns[3]), inventory: file });
		expect((simulator.requests.get("kms:ListAliases") ?? 0) - before).toBe(2);
		const aliasesOf = ({ inventory: { resources } }: Scan) =>
			[arns[2], arns[3]].map((arn) => resources.kms_key?.find((key) => key.arn === arn)?.aliases);
		expect(aliasesOf(scan)).toEqual(aliasesOf(base));
		expect(JSON.stringify(aliasesOf(base))).toContain("alias/");
	});

	it("finds a touched key gone, and one that was made since", async () => {
		const gone = arns[5] ?? "";
		const made = gone.replace(/[0-9a-f]{12}$/, "aaaaaaaaaaaa");
		simulator.change({
			region: REGION,
			key_id: made.slice(made.lastIndexOf("/") + 1),
			event_name: "CreateKey",
			at: NOW,
			change: () => {
				const { keys } = generatedAccount(30, NOW).regions[REGION] ?? { keys: undefined };
				const like = keys?.find(gone.slice(gone.lastIndexOf("/") + 1));
				return (
					like && { ...like, metadata: { ...like.metadata, Arn: made, KeyId: made.slice(made.lastIndexOf("/") + 1) } }
				);
			},
		});
		simulator.change({
			region: REGION,
			key_id: gone.slice(gone.lastIndexOf("/") + 1),
			event_name: "DeleteKey",
			at: NOW,
			change: () => undefined,
		});
		const scan = await judge(planning(gone, made));
		const now = scan.inventory.resources.kms_key?.map(({ arn }) => arn);
		expect([now?.includes(gone), now?.includes(made)]).toEqual([false, true]);
		expect(scan.change?.not_judged.map(({ address }) => address)).toEqual(["aws_kms_key.k[0]"]);
	});

	it("reads what hangs on a change: the keys of a store whose cluster goes", async () => {
		const cluster = base.inventory.resources.cloudhsm_cluster?.[0]?.arn ?? "";
		const id = cluster.slice(cluster.lastIndexOf("/") + 1);
		const file = join(directory, "cluster.json");
		const before = { cluster_id: id, id, hsm_type: "hsm1.medium", subnet_ids: [], region: REGION };
		const change = { actions: ["delete"], before, after: null };
		const resource = {
			address: "aws_cloudhsm_v2_cluster.c",
			mode: "managed",
			type: "aws_cloudhsm_v2_cluster",
			name: "c",
		};
		writeFileSync(file, JSON.stringify({ format_version: "1.2", resource_changes: [{ ...resource, change }] }));
		const scan = await judge({ ...planning(), plans: [file] });
		const stored = base.inventory.resources.kms_key?.filter(
			({ metadata }) =>
				typeof metadata === "object" &&
				metadata.status === "known" &&
				(metadata.value as { origin: string }).origin === "AWS_CLOUDHSM",
		);
		expect(scan.inventory.reread?.places[0]?.keys.read).toBeGreaterThanOrEqual(stored?.length ?? 0);
		expect(scan.resources.some(({ findings }) => findings.some(({ rule }) => rule.endsWith("kept_by_change")))).toBe(
			true,
		);
	});

	it("calls nobody for a change that touches nothing that was read", async () => {
		const before = [...simulator.requests.values()].reduce((sum, each) => sum + each, 0);
		await judge(planning());
		expect([...simulator.requests.values()].reduce((sum, each) => sum + each, 0)).toBe(before);
	});

	it("is refused where the credentials are of another account", async () => {
		const inventory = { ...base.inventory, scopes: base.inventory.scopes.map((scope) => ({ ...scope })) };
		const text = [...renderInventory({ ...base, inventory })].join("").replaceAll("222233334444", "999988887777");
		const file = join(directory, "other.json");
		writeFileSync(file, text);
		const options = planning(arns[0]?.replace("222233334444", "999988887777"));
		await expect(judge({ ...options, inventory: file })).rejects.toThrow(/touches account 999988887777/);
	});
});

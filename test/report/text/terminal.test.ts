import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { renderTerminal, type Verbosity } from "../../../src/report/text/terminal.js";
import { commandsFor } from "../../../src/report/wording.js";
import { columns, wrap, wrapCommand } from "../../../src/text/layout.js";
import { hostileText } from "../hostile.js";
import { hostileScan } from "../hostile_scan.js";
import { ACCOUNT, assessed, cluster, key, keyStore, rule, type Said, scanOf } from "../scans.js";
import { scenarios } from "../scenarios.js";

const rotates = rule("kms_key/rotation_enabled", "medium");
const plain = { color: false, width: 100, verbosity: "everything" } as const;
const short = { color: false, width: 80, verbosity: "overview" } as const;
const verbosity = fc.constantFrom<Verbosity>("quiet", "overview", "everything");

/** SGR sequences: colour and weight, nothing else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COLOR = /\u001b\[\d{1,2}m/g;

describe("the terminal report", () => {
	it("holds no control or format character but line breaks, and with colour nothing but colour", () => {
		fc.assert(
			fc.property(hostileScan, fc.integer({ min: 60, max: 200 }), verbosity, (scan, width, verbosity) => {
				const text = renderTerminal(scan, { color: false, width, verbosity });
				expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
				expect(renderTerminal(scan, { color: true, width, verbosity }).replace(COLOR, "")).toBe(text);
			}),
			{ numRuns: 300 },
		);
	});

	it("counts no account or Region that nobody came to know, unless there is no other", () => {
		const scan = scanOf([rotates], []);
		const headOf = (...places: readonly (readonly [string, string])[]) => {
			const scopes = places.map(([account, region]) => ({
				account,
				region,
				partition: "aws",
				types: ["kms_key"],
				not_offered: [],
			}));
			return renderTerminal({ ...scan, inventory: { ...scan.inventory, scopes } }, short)
				.split("\n", 1)
				.join("");
		};
		expect(headOf([ACCOUNT, "eu-west-1"], [ACCOUNT, "unknown"], ["unknown", "unknown"])).toContain(
			`account ${ACCOUNT} · eu-west-1 · read`,
		);
		expect(headOf(["unknown", "unknown"])).toContain("account unknown · unknown · read");
	});

	it("stays inside the width, but for ARNs and commands", () => {
		fc.assert(
			fc.property(hostileScan, fc.integer({ min: 60, max: 200 }), verbosity, (scan, width, verbosity) => {
				const lines = renderTerminal(scan, { color: false, width, verbosity }).split("\n");
				const wide = lines.filter((line) => columns(line) > width);
				expect(wide.filter((line) => !(line.includes("arn:") || line.includes("aws kms fix")))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("counts columns as a terminal does: characters of two, and those that stand on another", () => {
		for (const [text, number] of [
			["鍵", 2],
			["한글", 4],
			["\u1112\u1161\u11ab", 2],
			["e\u0301", 1],
			["✅", 2],
			["🔑", 2],
			["מפתח", 4],
		] as const)
			expect([text, columns(text)]).toEqual([text, number]);
	});

	it("colours only when asked to", () => {
		const scan = scenarios.mixed?.();
		if (scan === undefined) throw new Error("there is no scenario mixed");
		expect(renderTerminal(scan, { ...plain, color: true })).toMatch(COLOR);
		expect(renderTerminal(scan, plain)).not.toContain("\u001b");
	});

	it("names the worst resource first, and the worst finding of a resource first", () => {
		const rules = [
			rule("kms_key/a_low", "low"),
			rule("kms_key/b_critical", "critical"),
			rule("kms_key/c_high", "high"),
		];
		const low = assessed(key("0", "alias/first-by-arn"), { "kms_key/a_low": { fail: ["small"] } }, rules);
		const one = assessed(key("1", "alias/one-critical"), { "kms_key/b_critical": { fail: ["bad"] } }, rules);
		const both = assessed(
			key("2", "alias/worst"),
			{
				"kms_key/a_low": { fail: ["small"] },
				"kms_key/b_critical": { fail: ["bad"] },
				"kms_key/c_high": { fail: ["high"] },
			},
			rules,
		);
		const text = renderTerminal(scanOf(rules, [low, one, both]), plain);
		const places = [
			"alias/worst",
			"  critical  bad",
			"  high      high",
			"  low       small",
			"alias/one-critical",
			"alias/first",
		];
		const found = places.map((place) => text.indexOf(place));
		expect(found).not.toContain(-1);
		expect(found).toEqual([...found].sort((a, b) => a - b));
	});

	it("shows every resource in full where everything is asked for", () => {
		const resources = Array.from({ length: 312 }, (_, index) =>
			assessed(key(`${1000 + index}`, `alias/k${index}`), { [rotates.id]: { fail: ["automatic rotation is off"] } }, [
				rotates,
			]),
		);
		const text = renderTerminal(scanOf([rotates], resources), plain);
		expect(text.split("\n").filter((line) => line.startsWith("KMS key alias/"))).toHaveLength(312);
		expect(text).toContain("FAIL 312 checks fail at or above medium: 312 medium.");
	});

	it("says once that an action is denied, for 1,000 keys, and what to do", () => {
		const denied: Said = { unknown: { kind: "denied", action: "kms:GetKeyRotationStatus", message: "not authorized" } };
		const resources = Array.from({ length: 1000 }, (_, index) =>
			assessed(key(`${10_000 + index}`, `alias/k${index}`), { [rotates.id]: denied }, [rotates]),
		);
		const text = renderTerminal(scanOf([rotates], resources), plain);
		expect(text.split("\n").length).toBeLessThan(20);
		expect(text).toContain(
			"  kms:GetKeyRotationStatus denied\n    1,000 checks on 1,000 KMS keys\n    alias/k0, alias/k1, alias/k2 and 997 more\n",
		);
		expect(text).toContain("Allow kms:GetKeyRotationStatus to the role that scans");
		expect(text).toContain("INCOMPLETE Compliance is not established");
	});

	it("is short when all is well", () => {
		const scan = scenarios.clean?.();
		if (scan === undefined) throw new Error("there is no scenario clean");
		const lines = renderTerminal(scan, plain).trimEnd().split("\n");
		expect(lines.length).toBeLessThan(12);
		expect(lines.at(-1)).toBe("PASS Nothing fails at or above medium: 7 checks pass on 3 resources.");
	});

	it("does not call an account without resources a pass of anything", () => {
		expect(renderTerminal(scanOf([rotates], []), plain)).toContain("Nothing was judged: no resource was found.");
	});
});

describe("the terminal's overview", () => {
	const rules = Array.from({ length: 40 }, (_, index) =>
		rule(`kms_key/rule_${10 + index}`, index < 4 ? "critical" : index < 20 ? "high" : "medium", {
			remediation: { text: `Do this. ${"And that, which takes a while to say. ".repeat(10)}` },
		}),
	);
	const failing = Object.fromEntries(rules.map(({ id }) => [id, { fail: ["it is wrong", "and so is this"] }]));
	const many = scanOf(
		rules,
		Array.from({ length: 50 }, (_, index) => assessed(key(`${index}`, `alias/k${index}`), failing, rules)),
	);

	it("stays on about two screens, however much fails", () => {
		const lines = renderTerminal(many, short).split("\n");
		expect(lines.length).toBeLessThanOrEqual(60);
		expect(lines.length).toBeGreaterThan(30);
	});

	it("stays there too where much could not be seen, and waivers cover nothing", () => {
		const reason = (index: number) => ({ kind: "denied" as const, action: `kms:Get${index}`, message: "no" });
		const unseen = Object.fromEntries(rules.map(({ id }, index) => [id, { unknown: reason(index) }]));
		const waiver = { rule: "kms_key/x", resource: "*", owner: "ann", reason: "old", expires: "2026-06-30", covered: 0 };
		const scan = scanOf(rules, [...many.resources, assessed(key("unseen", "alias/unseen"), unseen, rules)], {
			gaps: Array.from({ length: 9 }, (_, index) => ({
				...{ type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: `eu-west-${index}` },
				reason: reason(index),
			})),
			waivers: Array.from({ length: 9 }, (_, index) => ({
				...waiver,
				status: "unused" as const,
				where: `k.yml:${index}`,
			})),
		});
		const lines = renderTerminal(scan, short).trimEnd().split("\n");
		expect(lines.length).toBeLessThanOrEqual(56);
		expect(lines.filter((line) => line.startsWith("critical")).length).toBeGreaterThanOrEqual(2);
		for (const title of ["What could not be listed", "What could not be evaluated", "Waivers that cover nothing"])
			expect(lines).toContain(title);
	});

	it("begins and ends with the result and the counts", () => {
		const lines = renderTerminal(many, short).trimEnd().split("\n");
		const result = "FAIL 2,000 checks fail at or above medium";
		expect(lines[1]).toMatch(result);
		expect(lines.slice(-4).join("\n")).toMatch(result);
		expect(lines.at(-1)).toBe("2,000 fail");
	});

	it("groups by rule, the worst first, with the fix once and the rest counted", () => {
		const text = renderTerminal(many, short);
		expect(text).toContain(
			"critical  kms_key/rule_10 · 50 resources\n    alias/k0 (eu-central-1): it is wrong (and 1 more)\n",
		);
		expect(text).toContain("and 47 more resources");
		expect(text.indexOf("kms_key/rule_10")).toBeLessThan(text.indexOf("kms_key/rule_13"));
		const fixes = text.split("\n").filter((line) => line.includes("Fix: Do this."));
		const shown = text.split("\n").filter((line) => /^(critical|high) +kms_key\/rule_\d+ · /.test(line));
		expect(fixes).toHaveLength(shown.length);
		expect(text).toMatch(/and \d+ more rules: \d+ high and 20 medium/);
	});

	it("tells two keys with one alias apart, by their Region, and where that is the same by their id", () => {
		const off = { [rotates.id]: { fail: ["rotation is off"] } };
		const scan = scanOf(
			[rotates],
			[
				assessed(key("0a", "alias/ledger"), off, [rotates]),
				assessed(key("0b", "alias/ledger", "us-east-1"), off, [rotates]),
				assessed(key("0c", "alias/ledger", "us-east-1"), off, [rotates]),
			],
		);
		const text = renderTerminal(scan, short);
		expect(text).toContain("alias/ledger (eu-central-1): rotation is off");
		expect(text).toContain("alias/ledger (us-east-1) 0b: rotation is off");
		expect(text).toContain("alias/ledger (us-east-1) 0c: rotation is off");
	});

	it("says of a name in which nothing can be seen that there is none", () => {
		const scan = scanOf(rules, [assessed(key("k", "\u200b"), failing, rules)]);
		expect(renderTerminal(scan, short)).toContain("(no name) (eu-central-1): it is wrong");
	});

	it("says in few lines what could not be seen, as prominently as what fails", () => {
		const scan = scenarios.mixed?.();
		if (scan === undefined) throw new Error("there is no scenario mixed");
		const text = renderTerminal(scan, short);
		expect(text).toMatch(/What could not be listed\n {2}cloudhsm:DescribeClusters throttled: CloudHSM clusters in/);
		expect(text).toContain("What could not be evaluated\n  kms:GetKeyPolicy denied: 1 check on 1 KMS key\n");
	});

	it("is one sentence where quiet is asked for", () => {
		expect(renderTerminal(many, { ...short, verbosity: "quiet" })).toMatch(
			/^FAIL 2,000 checks fail [^\n]+\n?[^\n]*\n$/,
		);
	});
});

describe("commands", () => {
	const resource = (arn: string, region = "eu-central-1") => {
		return assessed({ type: "kms_key", arn, name: "x", region }, {}, []);
	};
	const with_cli = (cli: string) => rule("kms_key/a_rule", "low", { remediation: { text: "x", cli } });

	it("carry the resource's id and Region", () => {
		const own = resource(`arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a1b-2c`);
		expect(commandsFor(with_cli("aws kms enable-key-rotation --key-id KEY_ID"), own)).toEqual([
			"aws kms enable-key-rotation --key-id 0a1b-2c --region eu-central-1",
		]);
		const place = cluster("cluster-7u", "cards");
		const zones = rule("cloudhsm_cluster/a_rule", "low", {
			remediation: { text: "x", cli: "aws cloudhsmv2 x --cluster-id CLUSTER_ID --backup-id BACKUP_ID" },
		});
		expect(commandsFor(zones, assessed(place, {}, []))).toEqual([
			"aws cloudhsmv2 x --cluster-id cluster-7u --backup-id BACKUP_ID --region eu-central-1",
		]);
	});

	it("fill in an ARN, and the Region of each of several calls", () => {
		const arn = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a`;
		expect(commandsFor(with_cli("aws kms a --key-id KEY_ARN && aws kms b --key-id KEY_ARN"), resource(arn))).toEqual([
			`aws kms a --key-id ${arn} --region eu-central-1 && aws kms b --key-id ${arn} --region eu-central-1`,
		]);
		expect(commandsFor(with_cli("aws kms a --text 'b && aws KEY_ID'"), resource(arn))).toEqual([
			"aws kms a --text 'b && aws 0a'",
		]);
		const store = assessed(keyStore("cks-1", "cards"), {}, []);
		const connected = rule("kms_custom_key_store/a_rule", "low", {
			remediation: { text: "x", cli: "aws kms c --custom-key-store-id KEY_STORE_ID --cluster CLUSTER_ID" },
		});
		expect(commandsFor(connected, store)).toEqual([
			"aws kms c --custom-key-store-id cks-1 --cluster CLUSTER_ID --region eu-central-1",
		]);
	});

	it("carry nothing of a resource that a shell could take for more than an id", () => {
		fc.assert(
			fc.property(hostileText, hostileText, (id, region) => {
				const [command = ""] = commandsFor(
					with_cli("aws kms fix --key-id KEY_ID --arn KEY_ARN"),
					resource(`arn:aws:kms:x:y:key/${id}`, region),
				);
				expect(command).toMatch(
					/^aws kms fix --key-id [A-Za-z0-9][A-Za-z0-9_-]* --arn [A-Za-z0-9:/_-]+( --region [a-z0-9-]+)?$/,
				);
			}),
			{ numRuns: 1000 },
		);
	});

	it("carry the Region before a comment, and the primary's in place of a replica's own", () => {
		const cli =
			"aws kms a --key-id KEY_ARN # now\naws kms b --key-id KEY_ARN\naws kms a --key-id PRIMARY_KEY_ARN --region PRIMARY_REGION # for a replica";
		const arn = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a`;
		expect(commandsFor(with_cli(cli), resource(arn))).toEqual([
			`aws kms a --key-id ${arn} --region eu-central-1 # now`,
			`aws kms b --key-id ${arn} --region eu-central-1`,
		]);
		const replica = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/mrk-0a`;
		const primary = `arn:aws:kms:us-east-1:${ACCOUNT}:key/mrk-0a`;
		const placeholders = { PRIMARY_KEY_ARN: primary, PRIMARY_REGION: "us-east-1" };
		expect(commandsFor(with_cli(cli), { ...resource(replica), placeholders })).toEqual([
			`aws kms b --key-id ${replica} --region eu-central-1`,
			`aws kms a --key-id ${primary} --region us-east-1 # for a replica`,
		]);
	});

	it("leave out what is for a shared key where the key is not", () => {
		const arn = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a`;
		const cli = "aws kms a --key-id KEY_ARN\naws ram b --resource-share-arn RESOURCE_SHARE_ARN";
		expect(commandsFor(with_cli(cli), resource(arn))).toHaveLength(1);
		const shared = { ...resource(arn), placeholders: { RESOURCE_SHARE_ARN: "arn:aws:ram:x:1:resource-share/a" } };
		expect(commandsFor(with_cli(cli), shared)[1]).toBe(
			"aws ram b --resource-share-arn arn:aws:ram:x:1:resource-share/a --region eu-central-1",
		);
	});

	it("keep the lines and the Region that they have", () => {
		const own = resource(`arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a`);
		expect(commandsFor(with_cli("aws a --region REGION_OF_THE_KEY\naws b | jq .x\naws c \\\n  --d"), own)).toEqual([
			"aws a --region REGION_OF_THE_KEY",
			"aws b | jq .x",
			"aws c --d --region eu-central-1",
		]);
	});
});

describe("layout", () => {
	it("breaks at spaces, long words as well, but no ARN", () => {
		expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
		expect(wrap("a abcdefghij", 4)).toEqual(["a", "abcd", "efgh", "ij"]);
		const arn = "arn:aws:kms:eu-central-1:111122223333:key/0a";
		expect(wrap(`see ${arn} there`, 10)).toEqual(["see", arn, "there"]);
	});

	it("counts wide characters twice and marks not at all", () => {
		expect(columns("日本")).toBe(4);
		expect(columns("🔑")).toBe(2);
		expect(columns("e\u0301")).toBe(1);
		expect(wrap("日本語", 4)).toEqual(["日本", "語"]);
	});

	it("breaks a command outside of its quotes, an option beside its value", () => {
		expect(wrapCommand("aws kms put --policy '{\"a\": 1}' --key-id abc", 30)).toEqual([
			"aws kms put \\",
			"--policy '{\"a\": 1}' \\",
			"--key-id abc",
		]);
		expect(wrapCommand("aws a --key-id arn:aws:kms:eu-central-1:111122223333:key/0a && aws b --yes", 20)).toEqual([
			"aws a \\",
			"--key-id arn:aws:kms:eu-central-1:111122223333:key/0a \\",
			"&& aws b --yes",
		]);
		expect(wrapCommand("aws kms get", 80)).toEqual(["aws kms get"]);
	});
});

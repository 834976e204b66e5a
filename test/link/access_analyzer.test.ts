import { describe, expect, it } from "@jest/globals";
import type { Region } from "../../src/collect/region/schema.js";
import { keyExternalAccess } from "../../src/link/access_analyzer.js";
import { link } from "../../src/link/link.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { HERE, inventoryOf, key, OTHER_ACCOUNT, OTHER_REGION } from "./inventory.js";

const REASON = { kind: "denied", action: "access-analyzer:ListFindings", message: "AccessDeniedException" } as const;
const updated_at = "2026-05-16T09:30:00.000Z";
const a = key("a");
const b = key("b");

function analyzer(name: string, type = "ACCOUNT", status = "ACTIVE") {
	return { analyzer_arn: `arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/${name}`, name, type, status };
}

function regionOf(facts: Partial<Region>, place = HERE): Resource {
	return { arn: `arn:aws:keyproof:${place.region}:${place.account}:region`, ...place, name: place.region, ...facts };
}

const external = analyzer("external");
const organization = analyzer("organization", "ORGANIZATION");

/** The fact of each key by its name. */
function accessOf(keys: readonly Resource[], regions: readonly Resource[]): Record<string, unknown> {
	const inventory = inventoryOf(keys);
	const linked = link({ ...inventory, resources: { ...inventory.resources, region: [...regions] } }, [
		keyExternalAccess,
	]);
	return Object.fromEntries(
		(linked.resources.kms_key ?? []).map(({ name, external_access }) => [name, external_access]),
	);
}

function found(...findings: readonly { of: Resource; id: string; error?: string }[]) {
	return known(
		findings.map(({ of, id, error }) => ({
			finding_id: id,
			resource_arn: of.arn,
			updated_at,
			...(error === undefined ? {} : { error }),
		})),
	);
}

describe("what Access Analyzer says of a key", () => {
	it("is what each active analyzer of its Region found of it, and of no other key", () => {
		const region = regionOf({
			access_analyzers: known({
				available: true,
				analyzers: [external, organization, analyzer("old", "ACCOUNT", "FAILED")],
			}),
			external_access_findings: known([
				{
					analyzer_arn: external.analyzer_arn,
					findings: found({ of: a, id: "1" }, { of: b, id: "2", error: "ACCESS_DENIED" }, { of: a, id: "3" }),
				},
				{ analyzer_arn: organization.analyzer_arn, findings: unknown(REASON) },
			]),
		});
		const ofBoth = (findings: unknown) =>
			known({
				available: true,
				analyzers: [
					{ name: "external", type: "ACCOUNT", findings },
					{ name: "organization", type: "ORGANIZATION", findings: unknown(REASON) },
				],
			});
		expect(accessOf([a, b, key("c")], [region])).toEqual({
			a: ofBoth(
				known([
					{ finding_id: "1", updated_at },
					{ finding_id: "3", updated_at },
				]),
			),
			b: ofBoth(known([{ finding_id: "2", updated_at, error: "ACCESS_DENIED" }])),
			c: ofBoth(known([])),
		});
	});

	it("is what the analyzers of its own account and Region found", () => {
		const there = key("there", {}, OTHER_REGION);
		const theirs = key("theirs", {}, OTHER_ACCOUNT);
		const none = {
			access_analyzers: known({ available: true as const, analyzers: [] }),
			external_access_findings: known([]),
		};
		const regions = [
			regionOf({
				access_analyzers: known({ available: true, analyzers: [external] }),
				external_access_findings: known([
					{ analyzer_arn: external.analyzer_arn, findings: found({ of: a, id: "1" }, { of: there, id: "2" }) },
				]),
			}),
			regionOf(none, OTHER_REGION),
			regionOf({ access_analyzers: unknown({ ...REASON, action: "access-analyzer:ListAnalyzers" }) }, OTHER_ACCOUNT),
		];
		expect(accessOf([a, there, theirs], regions)).toEqual({
			a: known({
				available: true,
				analyzers: [{ name: "external", type: "ACCOUNT", findings: known([{ finding_id: "1", updated_at }]) }],
			}),
			there: known({ available: true, analyzers: [] }),
			theirs: unknown({ ...REASON, action: "access-analyzer:ListAnalyzers" }),
		});
	});

	it("is that it cannot be had where it is not offered", () => {
		const closed = known({ available: false as const, why: "IAM Access Analyzer is not offered in us-iso-east-1" });
		expect(accessOf([a], [regionOf({ access_analyzers: closed, external_access_findings: known([]) })])).toEqual({
			a: closed,
		});
	});

	it.each<[string, readonly Resource[]]>([
		["no Region", []],
		["a Region without the facts", [regionOf({})]],
		[
			"a Region whose findings were not read",
			[regionOf({ access_analyzers: known({ available: true, analyzers: [external] }) })],
		],
	])("is unknown where the inventory holds %s", (_name, regions) => {
		expect(accessOf([a], regions)).toMatchObject({ a: { status: "unknown", reason: { kind: "unavailable" } } });
	});

	// The scan is on 2026-01-15 at 12:00; the key was made a year before.
	it.each<[string, { created_at?: string; last_resource_analyzed_at?: string }, string | undefined]>([
		[
			"is old enough",
			{ created_at: "2025-01-01T00:00:00Z", last_resource_analyzed_at: "2026-01-14T12:00:00Z" },
			undefined,
		],
		["has analyzed nothing", { created_at: "2025-12-01T00:00:00Z" }, "has analyzed nothing yet"],
		[
			"has just begun",
			{ created_at: "2026-01-15T11:50:00Z", last_resource_analyzed_at: "2026-01-15T11:59:00Z" },
			"was made a few minutes before the scan",
		],
		[
			"has settled",
			{ created_at: "2026-01-15T11:20:00Z", last_resource_analyzed_at: "2026-01-15T11:59:00Z" },
			undefined,
		],
		[
			"is older than the key",
			{ created_at: "2024-01-01T00:00:00Z", last_resource_analyzed_at: "2024-05-01T00:00:00Z" },
			"has analyzed nothing since the key was made",
		],
		["does not tell its age, in an older inventory", {}, undefined],
	])("says whether its silence is evidence, where the analyzer %s", (_name, times, not_yet) => {
		const made = key("made");
		const region = regionOf({
			access_analyzers: known({ available: true, analyzers: [{ ...external, ...times }] }),
			external_access_findings: known([{ analyzer_arn: external.analyzer_arn, findings: known([]) }]),
		});
		expect(accessOf([made], [region])).toEqual({
			made: known({
				available: true,
				analyzers: [
					{ name: "external", type: "ACCOUNT", findings: known([]), ...(not_yet === undefined ? {} : { not_yet }) },
				],
			}),
		});
	});

	it("is grouped once for all keys of a Region", () => {
		const findings = Array.from({ length: 20_000 }, (_, index) => ({ of: a, id: `${index}` }));
		const region = regionOf({
			access_analyzers: known({ available: true, analyzers: [external] }),
			external_access_findings: known([{ analyzer_arn: external.analyzer_arn, findings: found(...findings) }]),
		});
		const keys = Array.from({ length: 20_000 }, (_, index) => key(`k${index}`));
		const began = performance.now();
		expect(Object.keys(accessOf(keys, [region]))).toHaveLength(20_000);
		expect(performance.now() - began).toBeLessThan(5_000);
	});
});

import { describe, expect, it } from "@jest/globals";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import {
	cluster,
	DENIED,
	derive,
	gap,
	HERE,
	inventoryOf,
	key,
	OTHER_ACCOUNT,
	OTHER_REGION,
	scope,
} from "./inventory.js";

type Place = typeof HERE;
type Facets = Record<string, unknown>;

const ARN = key("k1").arn;

function dying(facets: Facets = {}, state = "PendingDeletion"): Resource {
	return { ...key("k1", { state }), aliases: known([]), grants: known([]), ...facets } as Resource;
}

function region(trails: Facets[] | undefined, place: Place = HERE): Resource {
	return {
		arn: `arn:aws:keyproof:${place.region}:${place.account}:region`,
		...place,
		name: place.region,
		trails: trails === undefined ? unknown(DENIED) : known(trails),
	} as Resource;
}

const trail = (name: string, kms_key_id?: string) => ({
	trail_arn: `arn:aws:cloudtrail:us-east-1:111122223333:trail/${name}`,
	name,
	home_region: "us-east-1",
	is_multi_region_trail: true,
	is_organization_trail: false,
	log_file_validation_enabled: true,
	kms_key_id,
});

function withLog(id: string, kms_key_id: string | undefined, place: Place = HERE): Resource {
	const log_group = known({ exists: true, log_group_name: `/aws/cloudhsm/${id}`, kms_key_id });
	return { ...cluster(id, {}, place), log_group } as Resource;
}

function dependents(of: Resource, others: readonly Resource[] = [], members: object = {}) {
	const given = others.filter(({ arn }) => arn.endsWith(":region"));
	const regions = given.length === 0 ? [region([])] : given;
	const rest = others.filter(({ arn }) => !arn.endsWith(":region"));
	const inventory = inventoryOf([of, ...rest], members);
	return derive("kms_key", "dependents", of, {
		...inventory,
		resources: { ...inventory.resources, region: regions },
	});
}

const found = (...all: [string, string][]) => known({ found: all.map(([kind, name]) => ({ kind, name })), unread: [] });

describe("what hangs on a key that cannot be used", () => {
	it("is nothing that is looked up of a key that can be used", () => {
		expect(dependents(dying({ aliases: unknown(DENIED) }, "Enabled"), [region([trail("main", ARN)])])).toEqual(found());
	});

	it.each(["Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"])(
		"is told of a key that is %s",
		(state) => {
			expect(dependents(dying({}, state), [region([trail("main", ARN)])])).toEqual(found(["trail", "main"]));
		},
	);

	it("is a trail of any Region and account of the scan, once", () => {
		const seen = [
			region([trail("main", ARN), trail("other", `${ARN}0`), trail("plain")]),
			region([trail("main", ARN)], OTHER_REGION),
			region([trail("audit", ARN)], OTHER_ACCOUNT),
			region(undefined, OTHER_REGION),
		];
		expect(dependents(dying(), seen)).toEqual(found(["trail", "audit"], ["trail", "main"]));
	});

	it("is the audit log of a cluster in its Region", () => {
		const clusters = [
			withLog("cluster-a", ARN),
			withLog("cluster-b", undefined),
			withLog("cluster-c", ARN, OTHER_REGION),
		];
		expect(dependents(dying(), clusters)).toEqual(found(["log_group", "/aws/cloudhsm/cluster-a"]));
	});

	it("is each service that holds a grant, and each alias", () => {
		const grant = (members: Facets) => ({ grant_id: "1", operations: ["Decrypt"], has_constraints: false, ...members });
		const grants = known([
			grant({ grantee_service_principal: "rds.amazonaws.com" }),
			grant({ grantee_principal: "dynamodb.eu-central-1.amazonaws.com" }),
			grant({ grantee_principal: "dynamodb.eu-central-1.amazonaws.com" }),
			grant({ grantee_principal: "arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-1" }),
			grant({ grantee_principal: "arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/Role" }),
			grant({ grantee_principal: "arn:aws:iam::111122223333:role/app" }),
			grant({ grantee_principal: "arn:aws:iam::111122223333:role/rds.amazonaws.com" }),
			grant({ grantee_principal: "AROAJMAEXAMPLE12345678" }),
		]);
		const aliases = known([{ name: "alias/payments" }]);
		expect(dependents(dying({ grants, aliases }))).toEqual(
			found(
				["service", "arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/Role"],
				["service", "arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-1"],
				["service", "dynamodb.eu-central-1.amazonaws.com"],
				["service", "rds.amazonaws.com"],
				["alias", "alias/payments"],
			),
		);
	});

	it("may be more where something could not be read", () => {
		const unread = (...reasons: unknown[]) => known({ found: [], unread: reasons });
		expect(dependents(dying(), [region(undefined)])).toEqual(unread(DENIED));
		expect(dependents(dying({ grants: unknown(DENIED) }))).toEqual(unread(DENIED));
		expect(dependents(dying({ aliases: unknown(DENIED) }))).toEqual(unread(DENIED));
		const blind = { ...cluster("cluster-a"), log_group: unknown(DENIED) } as Resource;
		expect(dependents(dying(), [blind])).toEqual(unread(DENIED));
		expect(dependents(dying(), [region([], OTHER_REGION)])).toMatchObject({
			value: { found: [], unread: [{ message: "region was not collected in 111122223333 eu-central-1" }] },
		});
		const missing = gap("cloudhsm_cluster");
		expect(dependents(dying(), [], { gaps: [missing] })).toEqual(unread(missing.reason));
	});

	it("is no audit log where the Region has no CloudHSM", () => {
		const scopes = [scope(HERE, { not_offered: ["cloudhsm_cluster"] })];
		expect(dependents(dying(), [], { scopes })).toEqual(found());
	});

	it("is not known of a key that is not described", () => {
		expect(dependents({ ...dying(), metadata: unknown(DENIED) } as Resource)).toEqual(unknown(DENIED));
	});
});

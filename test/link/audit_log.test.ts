import { describe, expect, it } from "@jest/globals";
import type { CloudhsmCluster } from "../../src/collect/cloudhsm_cluster/schema.js";
import { auditEventFilters } from "../../src/link/audit_log.js";
import { known } from "../../src/model/observed.js";

const USERS = ["officer_created", "user_created", "user_deleted"];

function counted(filter_pattern: string, of_other_events = false): readonly string[] {
	const cluster = {
		arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-2222222222a",
		audit_log_filters: known([{ filter_name: "f", filter_pattern, of_other_events, metrics: [] }]),
	} as unknown as CloudhsmCluster;
	const found = auditEventFilters.derive(undefined as never, cluster);
	if (found.status !== "known") throw new Error("it is not known");
	return found.value.flatMap(({ events }) => events);
}

describe("a metric filter of an audit log counts", () => {
	it.each([
		["CN_CREATE_CO", ["officer_created"]],
		["CN_CREATE_USER", ["user_created"]],
		["CN_DELETE_USER", ["user_deleted"]],
		["RET_USER_LOGIN_FAILURE", ["login_failed"]],
		["CN_LOGIN RET_USER_LOGIN_FAILURE", ["login_failed"]],
		['"RET_USER_LOGIN_FAILURE"', ["login_failed"]],
		["?CN_CREATE_CO ?CN_CREATE_USER ?CN_DELETE_USER", USERS],
		["%CN_CREATE_CO|CN_CREATE_USER|CN_DELETE_USER%", USERS],
		['"Opcode : CN_DELETE_USER"', ["user_deleted"]],
		["MGMT_USER_DETAILS_LOG", [...USERS, "login_failed"]],
		["", [...USERS, "login_failed"]],
		// Only some of them, or perhaps none.
		["CN_CREATE_USER alice", []],
		["CN_CREATE_USER -app_user", []],
		["CN_CREATE", []],
		["cn_create_user", []],
		["CN_DELETE_USER CN_CRYPTO_OFFICER", []],
		["%CN_[A-Z]+_USER%", []],
		// The log is plain text.
		['{ $.opcode = "CN_CREATE_USER" }', []],
		["[time, opcode = CN_CREATE_USER]", []],
		['"Error: This user doesn\'t exist"', []],
	])("by %s", (pattern, expected) => {
		expect(counted(pattern)).toEqual(expected);
	});

	it("nothing where it is asked of something else", () => {
		expect(counted("CN_CREATE_CO", true)).toEqual([]);
	});
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Scan } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { NOW, scanOf } from "../integration/scans.js";

/** The rules on what is watched of clusters, keys and key stores, each with who fails and who passes in the example account. */
const RULES: Readonly<Record<string, { fails: readonly string[]; passes: readonly string[] }>> = {
	"cloudhsm_cluster/audit_log_exists": { fails: ["card-pin-translation"], passes: ["payments-hsm-prod"] },
	"cloudhsm_cluster/audit_log_retained": { fails: ["ledger-signing-prod"], passes: ["payments-hsm-prod"] },
	"cloudhsm_cluster/audit_log_encrypted": { fails: ["ledger-signing-prod"], passes: ["payments-hsm-prod"] },
	"cloudhsm_cluster/health_alarmed": {
		fails: ["card-pin-translation", "ledger-signing-prod"],
		passes: ["payments-hsm-prod"],
	},
	"cloudhsm_cluster/capacity_alarmed": { fails: ["ledger-signing-prod"], passes: ["payments-hsm-prod"] },
	"cloudhsm_cluster/clients_private": {
		fails: ["card-pin-translation", "ledger-signing-prod"],
		passes: ["payments-hsm-prod"],
	},
	"cloudhsm_cluster/vpc_flow_logged": {
		fails: ["card-pin-translation", "document-archive", "ledger-signing-prod"],
		passes: ["payments-hsm-prod", "tokenisation-pilot"],
	},
	"cloudhsm_cluster/in_use": {
		fails: ["card-pin-translation"],
		passes: ["ledger-signing-prod"],
	},
	"cloudhsm_cluster/backup_copied_to_another_region": {
		fails: ["card-pin-translation", "ledger-signing-prod"],
		passes: ["document-archive", "payments-hsm-prod"],
	},
	"kms_key/imported_material_rotated": {
		fails: ["alias/clearing-imported", "alias/swift-imported"],
		passes: ["alias/cheques-imported"],
	},
	"kms_key/imported_material_current": {
		fails: ["alias/clearing-imported", "alias/mainframe-imported", "alias/swift-imported"],
		passes: ["alias/cheques-imported"],
	},
	"kms_key/imported_material_alarmed": {
		fails: ["alias/clearing-imported", "alias/swift-imported"],
		passes: ["alias/cheques-imported"],
	},
	"kms_key/unused_before_deletion": {
		fails: ["alias/atm-fleet-2018", "alias/branch-scanners"],
		passes: ["alias/global-session", "alias/retired-loans"],
	},
	"cloudhsm_cluster/certificate_current": {
		fails: ["card-pin-translation", "ledger-signing-prod"],
		passes: ["payments-hsm-prod"],
	},
	"cloudhsm_cluster/subnets_private": {
		fails: ["card-pin-translation", "mortgage-documents"],
		passes: ["payments-hsm-prod", "payments-hsm-recovery"],
	},
	"kms_key/in_use": { fails: ["alias/customer-records"], passes: ["alias/payments-data"] },
	"kms_key/replicas_consistent": { fails: ["alias/global-customer-id"], passes: ["alias/global-branch-id"] },
	"region/inspector_enabled": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"cloudhsm_cluster/clients_scanned": { fails: ["card-pin-translation"], passes: ["payments-hsm-prod"] },
	"region/access_analyzer_active": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"kms_key/no_external_access_finding": {
		fails: ["alias/marketing-assets", "alias/partner-feed", "alias/vendor-appliance"],
		passes: ["alias/data-lake-shared", "alias/payments-data"],
	},
	"region/audit_manager_assessing": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"account/iam_decrypt_bounded": { fails: ["111122223333"], passes: ["444455556666"] },
	"account/trusted_advisor_clear": { fails: ["111122223333"], passes: ["444455556666"] },
	"region/cloudtrail_records_key_use": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/cloudtrail_validated": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/cloudtrail_encrypted": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/key_deletion_alarmed": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/hsm_calls_alarmed": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"cloudhsm_cluster/audit_log_alarmed": { fails: ["ledger-signing-prod"], passes: ["payments-hsm-prod"] },
	"kms_custom_key_store/proxy_certificate_current": { fails: ["trial-vault"], passes: ["sovereign-vault"] },
	"region/config_records_keys": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/guardduty_enabled": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/security_hub_enabled": { fails: ["us-east-1"], passes: ["eu-central-1"] },
	"region/security_hub_key_controls_on": { fails: ["us-east-1"], passes: ["eu-central-1"] },
};

let simulator: Simulator;
let scan: Scan;
beforeAll(async () => {
	simulator = await startSimulator(exampleAccount(NOW));
	scan = await scanOf(simulator, {
		regions: ["eu-central-1", "us-east-1"],
		rules: Object.keys(RULES),
		// What is global to an account needs two of them.
		role_arns: ["arn:aws:iam::111122223333:role/Auditor", "arn:aws:iam::444455556666:role/Auditor"],
	});
});
afterAll(() => simulator.close());

function names(rule: string, verdict: string): string[] {
	return scan.resources.filter(({ verdicts }) => verdicts[rule] === verdict).map(({ name }) => name);
}

describe("the example account", () => {
	it.each(Object.entries(RULES))("breaks and keeps %s", (rule, { fails, passes }) => {
		expect(names(rule, "fail")).toEqual(expect.arrayContaining([...fails]));
		expect(names(rule, "pass")).toEqual(expect.arrayContaining([...passes]));
	});

	it("tells every fact that these rules ask for", () => {
		const unknown = scan.resources.flatMap(({ name, verdicts }) =>
			Object.entries(verdicts).flatMap(([rule, verdict]) => (verdict === "unknown" ? [`${rule} ${name}`] : [])),
		);
		expect(unknown).toEqual([]);
	});
});

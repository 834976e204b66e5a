import { accessAnalyzer } from "./access_analyzer.js";
import { auditManager } from "./audit_manager.js";
import { cloudhsm } from "./cloudhsm.js";
import { cloudtrail } from "./cloudtrail.js";
import { cloudwatch } from "./cloudwatch.js";
import { config } from "./config.js";
import { ec2 } from "./ec2.js";
import { events } from "./events.js";
import { guardduty } from "./guardduty.js";
import { iam } from "./iam.js";
import { inspector } from "./inspector.js";
import { kms } from "./kms.js";
import { logs } from "./logs.js";
import { organizations } from "./organizations.js";
import { ram } from "./ram.js";
import { s3 } from "./s3.js";
import { securityHub } from "./security_hub.js";
import type { Service } from "./service.js";
import { serviceQuotas } from "./service_quotas.js";
import { sns } from "./sns.js";
import { sts } from "./sts.js";
import { support } from "./support.js";
import { tagging } from "./tagging.js";
import { trustedAdvisor } from "./trusted_advisor.js";

/** Every service that a scan reads. A new one is its file and a line here. */
export const SERVICES: readonly Service[] = [
	kms,
	cloudhsm,
	ec2,
	s3,
	cloudwatch,
	logs,
	cloudtrail,
	config,
	events,
	support,
	guardduty,
	securityHub,
	inspector,
	accessAnalyzer,
	trustedAdvisor,
	auditManager,
	organizations,
	ram,
	serviceQuotas,
	iam,
	sns,
	tagging,
	sts,
];

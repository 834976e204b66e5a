import { z } from "zod";
import { alarmTopicFilters, alarmTopicSubscriptions, alarmTopics } from "../../model/alarm_topic.js";
import { whereAvailable } from "../../model/availability.js";
import {
	accessAnalyzer,
	auditManager,
	cloudtrail,
	cloudwatch,
	config,
	guardduty,
	inspector,
	securityHub as words,
} from "../../model/enumerations.js";
import { metricFilter } from "../../model/metric_filter.js";
import { observed } from "../../model/observed.js";
import { resourceSchema } from "../../model/resource.js";
import { logAlarm, metricAlarm } from "../alarm.js";
import { policyDocument } from "../policy_document.js";

/**
 * CloudTrail DescribeTrails with shadow trails: those of the Region, the multi-Region trails of others, and the
 * organization's, which belong to its management account or delegated administrator.
 */
export const trails = z.array(
	z.strictObject({
		trail_arn: z.string(),
		name: z.string(),
		home_region: z.string(),
		is_multi_region_trail: z.boolean(),
		is_organization_trail: z.boolean(),
		log_file_validation_enabled: z.boolean(),
		kms_key_id: z.string().optional(),
		s3_bucket_name: z.string().optional(),
		cloud_watch_logs_log_group_arn: z.string().optional(),
	}),
);

/** CloudTrail GetTrailStatus of every trail, in its home Region. An error is absent where there is none. */
export const trailStatus = z.array(
	z.strictObject({
		trail_arn: z.string(),
		status: observed(
			z.strictObject({
				is_logging: z.boolean(),
				latest_delivery_error: z.string().optional(),
				latest_digest_delivery_error: z.string().optional(),
				latest_cloud_watch_logs_delivery_error: z.string().optional(),
			}),
		),
	}),
);

/** What S3 says of each bucket that the trails deliver to. One that is gone leaves its name to whoever takes it. */
function ofBuckets<V extends z.ZodRawShape>(members: V) {
	const exists = z.strictObject({ exists: z.literal(true), ...members });
	return z.array(
		z.strictObject({
			bucket: z.string(),
			seen: observed(z.union([exists, z.strictObject({ exists: z.literal(false) })])),
		}),
	);
}

/** S3 GetBucketPolicyStatus: whether the bucket's policy is public; one without a policy is not. */
export const trailBucketPolicies = ofBuckets({ is_public: z.boolean() });

/** S3 GetBucketAcl: what everybody may, and everybody with an AWS account. */
export const publicGrants = z.array(
	z.strictObject({ group: z.enum(["AllUsers", "AuthenticatedUsers"]), permission: z.string() }),
);
export const trailBucketAcls = ofBuckets({ public_grants: publicGrants });

/** The parts of S3 Block Public Access that make what is public useless; the others only refuse to make more so. */
const block = { ignores_public_acls: z.boolean(), restricts_public_policies: z.boolean() };
export const publicAccessBlock = z.strictObject(block);

/** S3 GetPublicAccessBlock of the bucket. */
export const trailBucketBlocks = ofBuckets(block);

/** S3 GetBucketLogging: where the bucket's access log goes, if it is on. */
export const trailBucketLogging = ofBuckets({ target_bucket: z.string().optional() });

/** EC2 DescribeVpcEndpoints: those for KMS and CloudHSM. `document` is absent where the policy could not be read as JSON. */
export const vpcEndpoints = z.array(
	z.strictObject({
		vpc_endpoint_id: z.string(),
		service: z.enum(["kms", "cloudhsm"]),
		vpc_id: z.string().optional(),
		private_dns_enabled: z.boolean().optional(),
		/** A service made it for itself, and nobody else may change it. */
		requester_managed: z.boolean(),
		document: policyDocument.optional(),
	}),
);

/** CloudWatch Logs DescribeLogGroups below /aws/cloudhsm/. Without `retention_in_days` events are kept for good. */
export const hsmLogGroups = z.array(
	z.strictObject({ log_group_name: z.string(), retention_in_days: z.number().optional() }),
);

const names = z.array(z.string());

/** CloudTrail GetEventSelectors of every trail, in its home Region: a trail has basic selectors or advanced ones. */
export const eventSelectors = z.array(
	z.strictObject({
		trail_arn: z.string(),
		selectors: observed(
			z.union([
				z.strictObject({
					event_selectors: z.array(
						z.strictObject({
							read_write_type: cloudtrail.ReadWriteType,
							include_management_events: z.boolean(),
							exclude_management_event_sources: names,
						}),
					),
				}),
				z.strictObject({
					advanced_event_selectors: z.array(
						z.strictObject({
							field_selectors: z.array(
								z.strictObject({
									field: cloudtrail.SelectorField,
									equals: names.optional(),
									starts_with: names.optional(),
									ends_with: names.optional(),
									not_equals: names.optional(),
									not_starts_with: names.optional(),
									not_ends_with: names.optional(),
								}),
							),
						}),
					),
				}),
			]),
		),
	}),
);

/** CloudWatch Logs DescribeMetricFilters of the log groups that the trails deliver to, each in its own Region. */
export const metricFilters = z.array(
	z.strictObject({
		log_group_arn: z.string(),
		filters: observed(z.array(metricFilter)),
	}),
);

/** CloudWatch DescribeAlarms in the Regions of those log groups: the alarms on metrics that their filters make, and on the groups. */
export const filterAlarms = z.array(
	z.strictObject({
		region: z.string(),
		alarms: observed(z.array(metricAlarm)),
		log_alarms: z.array(logAlarm).optional(),
	}),
);

/** EventBridge ListRules of the default event bus: the rules whose pattern names KMS, or CloudHSM. */
export const eventRules = z.array(
	z.strictObject({ name: z.string(), state: cloudwatch.RuleState, event_pattern: z.record(z.string(), z.json()) }),
);

/** EventBridge ListTargetsByRule of those rules: how many targets each has, and which. */
export const eventTargets = z.array(
	z.strictObject({
		rule_name: z.string(),
		targets: observed(z.number()),
		target_arns: names.optional(),
		/** Those of them that EventBridge calls in a role, so that their own policies need not name it. */
		called_by_role: names.optional(),
		/** Those of them that are told something else than the event: a text, a part of it, or what a template makes of it. */
		reshaped: names.optional(),
	}),
);

/**
 * AWS Config ListConfigurationRecorders: the customer managed one and those that AWS services made for themselves. What a
 * recorder of scope INTERNAL records is seen by its service alone:
 * https://docs.aws.amazon.com/config/latest/APIReference/API_PutServiceLinkedConfigurationRecorder.html
 */
export const configRecorders = z.array(
	z.strictObject({
		recorder_arn: z.string(),
		name: z.string(),
		service_principal: z.string().optional(),
		recording_scope: config.RecordingScope,
	}),
);

/** AWS Config DescribeConfigurationRecorders of each: which types of resources it records, and how often. */
export const configRecorderSettings = z.array(
	z.strictObject({
		recorder_arn: z.string(),
		settings: observed(
			z.strictObject({
				strategy: config.RecordingStrategyType,
				/** Those that the strategy names: included, excluded, or none. */
				resource_types: names,
				frequency: config.RecordingFrequency,
				overrides: z.array(z.strictObject({ resource_types: names, frequency: config.RecordingFrequency })),
			}),
		),
	}),
);

/** AWS Config DescribeConfigurationRecorderStatus of each. */
export const configRecorderStatus = z.array(
	z.strictObject({
		recorder_arn: z.string(),
		status: observed(
			z.strictObject({
				is_recording: z.boolean(),
				last_status: config.Outcome.optional(),
				last_status_since: z.string().optional(),
				last_error_code: z.string().optional(),
			}),
		),
	}),
);

/** AWS Config DescribeDeliveryChannelStatus: how the history was last delivered; nothing where it never was. */
export const configDelivery = z.array(
	z.strictObject({
		name: z.string(),
		history_last_status: config.Outcome.optional(),
		history_last_error_code: z.string().optional(),
	}),
);

/** AWS Config DescribeConfigRules: the rules about keys. */
export const configRules = z.array(
	z.strictObject({
		name: z.string(),
		state: config.ConfigRuleState,
		owner: config.Owner,
		source_identifier: z.string().optional(),
		/** The service that made the rule for itself. */
		created_by: z.string().optional(),
		resource_types: names,
	}),
);

/** GuardDuty ListDetectors: none where GuardDuty is off. */
export const guarddutyDetectors = whereAvailable({ detector_ids: names });

/** GuardDuty GetDetector of each. */
export const guarddutyDetectorSettings = z.array(
	z.strictObject({
		detector_id: z.string(),
		settings: observed(
			z.strictObject({
				status: guardduty.DetectorStatus,
				/** Of the foundational source that tells how credentials are used. */
				cloudtrail_status: guardduty.FeatureStatus.optional(),
				finding_publishing_frequency: guardduty.FindingPublishingFrequency.optional(),
			}),
		),
	}),
);

/** Security Hub CSPM DescribeHub: whether the account is subscribed to it in the Region. */
export const securityHub = z.union([
	z.strictObject({ is_enabled: z.literal(false) }),
	z.strictObject({
		is_enabled: z.literal(true),
		hub_arn: z.string(),
		subscribed_at: z.string().optional(),
		auto_enable_controls: z.boolean().optional(),
		control_finding_generator: words.ControlFindingGenerator.optional(),
	}),
]);

/** Security Hub CSPM GetEnabledStandards, those about AWS; none where the hub is off. */
export const securityHubStandards = z.array(
	z.strictObject({
		standard_arn: z.string(),
		status: words.StandardsStatus,
		status_reason: words.StatusReasonCode.optional(),
	}),
);

/** Security Hub CSPM BatchGetSecurityControls: whether the controls on keys and on the audit services are on. */
export const securityHubControls = z.array(
	z.strictObject({
		control_id: z.string(),
		control: observed(
			z.union([
				/** `status` is of all standards together. */
				z.strictObject({ exists: z.literal(true), status: words.ControlStatus, title: z.string() }),
				z.strictObject({ exists: z.literal(false) }),
			]),
		),
	}),
);

/** Security Hub CSPM ListStandardsControlAssociations of the controls that are off: where, and why if somebody said so. */
export const securityHubControlAssociations = z.array(
	z.strictObject({
		control_id: z.string(),
		associations: observed(
			z.array(
				z.strictObject({
					standard_arn: z.string(),
					status: words.AssociationStatus,
					updated_reason: z.string().optional(),
				}),
			),
		),
	}),
);

/** Security Hub CSPM GetFindings: what its controls KMS.1 to KMS.5 say of resources of this account and Region. */
export const keyControlFindings = z.strictObject({
	/** False where there are more findings than are read. */
	is_complete: z.boolean(),
	findings: z.array(
		z.strictObject({
			control_id: z.string(),
			title: z.string(),
			compliance_status: words.ComplianceStatus,
			workflow_status: words.WorkflowStatus,
			resource_arns: names,
			updated_at: z.string(),
		}),
	),
});

/** Amazon Inspector BatchGetAccountStatus: of the account, and of its scans of EC2 instances. */
export const inspectorStatus = whereAvailable({ status: inspector.Status, ec2_status: inspector.Status });

/** IAM Access Analyzer ListAnalyzers: the account's own analyzers for external access, those of its organization included. */
export const accessAnalyzers = whereAvailable({
	analyzers: z.array(
		z.strictObject({
			analyzer_arn: z.string(),
			name: z.string(),
			/** ACCOUNT, or ORGANIZATION in the account that administers the organization's analyzers. */
			type: accessAnalyzer.Type,
			status: accessAnalyzer.AnalyzerStatus,
			status_reason: z.string().optional(),
			/** Absent in older inventories. */
			created_at: z.string().optional(),
			/** When it analyzed a resource last; absent too where it has analyzed none yet. */
			last_resource_analyzed_at: z.string().optional(),
		}),
	),
});

/** IAM Access Analyzer ListFindingsV2 of each that is active: its active findings about the account's KMS keys. */
export const externalAccessFindings = z.array(
	z.strictObject({
		analyzer_arn: z.string(),
		findings: observed(
			z.array(
				z.strictObject({
					finding_id: z.string(),
					resource_arn: z.string(),
					/** ACCESS_DENIED or INTERNAL_ERROR where the key could not be analyzed: then nothing was found. */
					error: z.string().optional(),
					updated_at: z.string(),
				}),
			),
		),
	}),
);

/** Audit Manager GetAccountStatus. It can be had only by accounts that were registered in time. */
export const auditManagerStatus = whereAvailable({ status: auditManager.AccountStatus });

/** Audit Manager ListAssessments: those that are active. */
export const auditManagerAssessments = z.array(
	z.strictObject({ assessment_id: z.string(), name: z.string(), compliance_type: z.string().optional() }),
);

export const facets = {
	trails,
	trail_status: trailStatus,
	event_selectors: eventSelectors,
	trail_bucket_policies: trailBucketPolicies,
	trail_bucket_acls: trailBucketAcls,
	trail_bucket_blocks: trailBucketBlocks,
	trail_bucket_logging: trailBucketLogging,
	account_public_access_block: publicAccessBlock,
	vpc_endpoints: vpcEndpoints,
	hsm_log_groups: hsmLogGroups,
	metric_filters: metricFilters,
	filter_alarms: filterAlarms,
	event_rules: eventRules,
	event_targets: eventTargets,
	hsm_event_rules: eventRules,
	hsm_event_targets: eventTargets,
	alarm_topics: alarmTopics,
	alarm_topic_subscriptions: alarmTopicSubscriptions,
	alarm_topic_filters: alarmTopicFilters,
	hsm_alarm_topics: alarmTopics,
	hsm_alarm_topic_subscriptions: alarmTopicSubscriptions,
	hsm_alarm_topic_filters: alarmTopicFilters,
	config_recorders: configRecorders,
	config_recorder_settings: configRecorderSettings,
	config_recorder_status: configRecorderStatus,
	config_delivery: configDelivery,
	config_rules: configRules,
	guardduty_detectors: guarddutyDetectors,
	guardduty_detector_settings: guarddutyDetectorSettings,
	security_hub: securityHub,
	security_hub_standards: securityHubStandards,
	security_hub_controls: securityHubControls,
	security_hub_control_associations: securityHubControlAssociations,
	key_control_findings: keyControlFindings,
	inspector_status: inspectorStatus,
	access_analyzers: accessAnalyzers,
	external_access_findings: externalAccessFindings,
	audit_manager: auditManagerStatus,
	audit_manager_assessments: auditManagerAssessments,
};
export const region = resourceSchema(facets);
export type Region = z.infer<typeof region>;

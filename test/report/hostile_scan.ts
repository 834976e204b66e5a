import fc from "fast-check";
import { opinionService, severity } from "../../src/model/policy.js";
import type { Scan } from "../../src/model/scan.js";
import { waiverStatus } from "../../src/model/waiver.js";
import { hostileArn, hostileText } from "./hostile.js";
import { ACCOUNT, assessed, rule, type Said, scanOf } from "./scans.js";

const rules = severity.options.map((level) =>
	rule(`kms_key/${level}_rule`, level, {
		remediation: { text: "Put it right.", cli: "aws kms fix --key-id KEY_ID" },
		audit_service: { name: `Service ${level}`, sees: ["kms_key"] },
	}),
);

const reason = fc.record({
	kind: fc.constantFrom("denied", "throttled", "unavailable", "not_found", "invalid"),
	action: fc.oneof(
		fc.constantFrom("kms:GetKeyPolicy", ""),
		hostileText.map((text) => text.slice(0, 100)),
	),
	message: hostileText.map((text) => text.slice(0, 500)),
});

const said: fc.Arbitrary<Said> = fc.oneof(
	fc.constantFrom("pass" as const, "not_applicable" as const),
	fc.record({ fail: fc.array(hostileText, { minLength: 1, maxLength: 4 }) }),
	fc.record({ fail: fc.array(hostileText, { minLength: 1, maxLength: 2 }), environment: hostileText }),
	fc.record({
		waived: fc.array(hostileText, { minLength: 1, maxLength: 2 }),
		waiver: fc.record({ owner: hostileText, reason: hostileText, expires: hostileText }),
	}),
	fc.record({ unknown: reason }),
);

const place = fc.record({
	type: fc.constant("kms_key"),
	arn: hostileArn,
	name: hostileText,
	region: fc.oneof(fc.constantFrom("eu-central-1", ""), hostileText),
	impact: hostileText,
});

const gap = fc.record({
	type: fc.oneof(fc.constant("kms_key"), hostileText),
	action: hostileText,
	account: fc.constant(ACCOUNT),
	region: hostileText,
	reason,
});

const waiver = fc.record({
	rule: hostileText,
	resource: hostileText,
	owner: hostileText,
	reason: hostileText,
	expires: hostileText,
	status: fc.constantFrom(...waiverStatus.options),
	covered: fc.nat(),
	where: hostileText,
	message: hostileText,
});

const difference = fc.record({
	arn: hostileArn,
	type: fc.constant("kms_key"),
	account: fc.constant(ACCOUNT),
	region: hostileText,
	name: hostileText,
	service: fc.constantFrom(...opinionService.options),
	check: hostileText,
	says: fc.constantFrom("pass" as const, "fail" as const),
	why: hostileText,
	rule: fc.constantFrom(...rules.map(({ id }) => id)),
	verdict: fc.constantFrom("pass" as const, "fail" as const, "unknown" as const, "not_applicable" as const),
	because: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
});

/** A scan in which every text that others write is hostile. */
export const hostileScan: fc.Arbitrary<Scan> = fc
	.record({
		resources: fc.uniqueArray(
			fc.record({ place, said: fc.dictionary(fc.constantFrom(...rules.map(({ id }) => id)), said) }),
			{ maxLength: 6, selector: (resource) => resource.place.arn },
		),
		gaps: fc.array(gap, { maxLength: 3 }),
		waivers: fc.array(waiver, { maxLength: 3 }),
		differences: fc.array(difference, { maxLength: 3 }),
		unheard: fc.array(
			fc.record({
				service: fc.constantFrom(...opinionService.options),
				account: hostileText,
				region: hostileText,
				reason,
			}),
			{
				maxLength: 2,
			},
		),
		judged_by: fc.record({
			file: hostileText,
			fail_on: fc.constant("medium" as const),
			allow_unknown: fc.boolean(),
			rules: fc.record({
				by_default: fc.constant(20),
				on: fc.constant(5),
				off: fc.array(hostileText, { maxLength: 12 }),
			}),
			severities: fc.array(
				fc.record({
					rule: hostileText,
					default: fc.constant("high" as const),
					configured: fc.constant("low" as const),
				}),
				{ maxLength: 2 },
			),
			parameters: fc.array(hostileText, { maxLength: 2 }),
			environments: fc.array(hostileText, { maxLength: 2 }),
			waivers: fc.nat(3),
			resources: fc.record({ total: fc.constant(9), not_judged: fc.nat(9) }),
		}),
		exemption: hostileText,
		confirmed_by: fc.array(hostileText, { minLength: 1, maxLength: 2 }),
	})
	.map(({ resources, gaps, waivers, differences, unheard, judged_by, exemption, confirmed_by }) =>
		scanOf(
			rules,
			resources.map((resource) => {
				const one = assessed(resource.place, resource.said, rules);
				const findings = one.findings.map((finding) => ({ ...finding, confirmed_by }));
				return { ...one, findings, exemptions: Object.fromEntries(rules.map(({ id }) => [id, exemption])) };
			}),
			{ gaps, waivers, differences, unheard, judged_by },
		),
	);

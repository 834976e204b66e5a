import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input } from "../wire.js";
import { integerOf, listOf, objectOf, objectsOf, textOf } from "../wire.js";
import type { ConfigRecorder } from "../world.js";
import type { Context, Service } from "./service.js";
import { jsonRefusals, rangeMessage } from "./service.js";

const PAGE = 25;

/**
 * AWS Config 2014-11-12. Without an argument the recorder operations speak of the customer-managed recorder alone; of a
 * service-linked one only when it is named, one at a time
 * (https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorders.html). A Region without
 * AWS Config is no error: the lists are empty. The words of the errors are moto's (moto/config/exceptions.py); where AWS
 * documents a condition only, its words for the condition.
 */
export const config: Service = {
	scope: "config",
	iam_prefix: "config",
	protocol: awsJson("StarlingDoveService", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeConfigurationRecorders: (context, input) => ({
			ConfigurationRecorders: recorders(context, input).map(({ recorder }) => recorder),
		}),
		DescribeConfigurationRecorderStatus: (context, input) => ({
			ConfigurationRecordersStatus: recorders(context, input).map(({ status }) => status),
		}),
		ListConfigurationRecorders: (context, input) => {
			let found = context.state.config_recorders.map(({ recorder }) => recorder);
			for (const filter of objectsOf(input, "Filters")) {
				if (filter.filterName !== "recordingScope") {
					throw invalid(`Value '${String(filter.filterName)}' at 'filters.1.member.filterName' is not valid.`);
				}
				const scopes = listOf(filter, "filterValue");
				found = found.filter(({ recordingScope }) => scopes.includes(recordingScope));
			}
			// 0 stands for the default here.
			const asked = integerOf(input, "MaxResults") === 0 ? {} : input;
			const message = rangeMessage("maxResults");
			const page = pageOf(positions(found), {
				size: pageSize(asked, "MaxResults", { most: 20, usual: 20, bound: context.page_bound }, (...range) =>
					invalid(message(...range)),
				),
				token: textOf(input, "NextToken"),
				listing: "ListConfigurationRecorders",
				refuse: () => invalid("The nextToken provided is invalid"),
			});
			return {
				ConfigurationRecorderSummaries: page.items.map(({ arn, name, servicePrincipal, recordingScope }) => ({
					arn,
					name,
					servicePrincipal,
					recordingScope,
				})),
				NextToken: page.next,
			};
		},
		DescribeDeliveryChannelStatus: ({ state }, input) => {
			const names = listOf(input, "DeliveryChannelNames");
			const unknown = names.find((name) => !state.delivery_channels.some((channel) => channel.name === name));
			if (unknown !== undefined) {
				throw new ServiceError(
					"NoSuchDeliveryChannelException",
					`Cannot find delivery channel with specified name '${unknown}'.`,
				);
			}
			return {
				DeliveryChannelsStatus: state.delivery_channels.filter(
					({ name }) => names.length === 0 || names.includes(name),
				),
			};
		},
		DescribeConfigRules: (context, input) => {
			const { config_rules } = context.state;
			const names = listOf(input, "ConfigRuleNames");
			if (names.length > PAGE) {
				throw invalid(
					`1 validation error detected: Value '[${names.join(", ")}]' at 'configRuleNames' failed to satisfy ` +
						`constraint: Member must have length less than or equal to ${PAGE}`,
				);
			}
			const unknown = names.find((name) => !config_rules.some(({ ConfigRuleName }) => ConfigRuleName === name));
			if (unknown !== undefined) {
				throw new ServiceError(
					"NoSuchConfigRuleException",
					`The ConfigRule '${unknown}' provided in the request is invalid. Please check the configRule name`,
				);
			}
			const mode = textOf(objectOf(input, "Filters"), "EvaluationMode");
			const found = config_rules.filter(
				({ ConfigRuleName, EvaluationModes }) =>
					(names.length === 0 || names.includes(ConfigRuleName)) &&
					(mode === undefined || EvaluationModes.some(({ Mode }) => Mode === mode)),
			);
			const page = pageOf(positions(found), {
				size: Math.min(PAGE, context.page_bound ?? PAGE),
				token: textOf(input, "NextToken"),
				listing: "DescribeConfigRules",
				refuse: () => new ServiceError("InvalidNextTokenException", "The nextToken provided is invalid"),
			});
			return { ConfigRules: page.items, NextToken: page.next };
		},
	},
};

function recorders({ state }: Context, input: Input): readonly ConfigRecorder[] {
	const names = listOf(input, "ConfigurationRecorderNames");
	const arn = textOf(input, "Arn");
	const principal = textOf(input, "ServicePrincipal");
	const asked = [...names, arn, principal].filter((each) => each !== undefined);
	if (asked.length > 1) throw invalid("You have specified more than one configuration recorder.");
	const [one] = asked;
	if (one === undefined)
		return state.config_recorders.filter(({ recorder }) => recorder.servicePrincipal === undefined);
	if (principal !== undefined && !/^[\w-]+\.amazonaws\.com$/.test(principal)) {
		throw invalid("You have provided a service principal for service-linked configuration recorder that is not valid.");
	}
	const found = state.config_recorders.filter(({ recorder }) => {
		if (arn !== undefined) return recorder.arn === arn;
		return principal === undefined ? recorder.name === one : recorder.servicePrincipal === principal;
	});
	if (found.length === 0) {
		throw new ServiceError(
			"NoSuchConfigurationRecorderException",
			`Cannot find configuration recorder with the specified name '${one}'.`,
		);
	}
	return found;
}

function invalid(message: string): ServiceError {
	return new ServiceError("ValidationException", message);
}

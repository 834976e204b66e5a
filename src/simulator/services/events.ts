import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input } from "../wire.js";
import { textOf } from "../wire.js";
import type { EventRule } from "../world.js";
import type { Context, Service } from "./service.js";
import { jsonRefusals, rangeMessage } from "./service.js";

const NAME = "[\\.\\-_A-Za-z0-9]+";

/**
 * Amazon EventBridge 2015-10-07: rules and their targets. The words of the errors are those in
 * https://github.com/TerraConstructs/base/issues/88 (rule), https://github.com/triggermesh/triggermesh/issues/1306
 * (name) and moto/events/models.py (bus); the code of a bad token is the API reference's.
 */
export const events: Service = {
	scope: "events",
	iam_prefix: "events",
	protocol: awsJson("AWSEvents", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		ListRules: (context, input) => {
			const prefix = textOf(input, "NamePrefix") ?? "";
			const rules = rulesOn(busOf(context, input), context)
				.map(({ rule }) => rule)
				.filter(({ Name }) => Name.startsWith(prefix))
				.sort((a, b) => (a.Name < b.Name ? -1 : 1));
			const page = pageOf(positions(rules), cut(context, input, "ListRules"));
			return { Rules: page.items, NextToken: page.next };
		},
		ListTargetsByRule: (context, input) => {
			const name = textOf(input, "Rule") ?? "";
			if (!new RegExp(`^${NAME}$`).test(name)) {
				throw invalid(
					`1 validation error detected: Value '${name}' at 'rule' failed to satisfy constraint: Member must satisfy ` +
						`regular expression pattern: ${NAME}`,
				);
			}
			const bus = busOf(context, input);
			const found = rulesOn(bus, context).find(({ rule }) => rule.Name === name);
			if (found === undefined) throw notFound(`Rule ${name} does not exist on EventBus ${bus}.`);
			// A token of another rule's targets is none of this one's.
			const page = pageOf(positions(found.targets), cut(context, input, `ListTargetsByRule ${bus}/${name}`));
			return { Targets: page.items, NextToken: page.next };
		},
	},
};

/** The name of a bus of this account and Region, which may be given by its ARN; `default` where none is given. */
function busOf({ account, region, state }: Context, input: Input): string {
	const asked = textOf(input, "EventBusName") ?? "default";
	const own = `arn:aws:events:${region}:${account.account}:event-bus/`;
	const name = asked.startsWith(own) ? asked.slice(own.length) : asked;
	if (name !== "default" && !state.event_rules.some(({ rule }) => rule.EventBusName === name)) {
		throw notFound(`Event bus ${name} does not exist.`);
	}
	return name;
}

function rulesOn(bus: string, { state }: Context): readonly EventRule[] {
	return state.event_rules.filter(({ rule }) => rule.EventBusName === bus);
}

function cut(context: Context, input: Input, listing: string) {
	const limits = { most: 100, usual: 100, bound: context.page_bound };
	const message = rangeMessage("limit");
	return {
		size: pageSize(input, "Limit", limits, (...range) => invalid(message(...range))),
		token: textOf(input, "NextToken"),
		listing,
		refuse: () => new ServiceError("InvalidToken", "The pagination token is not valid."),
	};
}

function invalid(message: string): ServiceError {
	return new ServiceError("ValidationException", message);
}

function notFound(message: string): ServiceError {
	return new ServiceError("ResourceNotFoundException", message);
}

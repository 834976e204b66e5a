/** The IAM policy that allows the given actions and nothing else, one statement a service. */
export function iamPolicy(actions: readonly string[]): object {
	const services = new Map<string, string[]>();
	for (const action of [...actions].sort()) {
		const service = action.slice(0, action.indexOf(":"));
		services.set(service, [...(services.get(service) ?? []), action]);
	}
	return {
		Version: "2012-10-17",
		Statement: [...services].map(([service, list]) => ({
			Sid: `Keyproof${service.replaceAll("-", "").toUpperCase()}`,
			Effect: "Allow",
			Action: list,
			Resource: "*",
		})),
	};
}

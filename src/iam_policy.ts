/** The resource of an action that an IAM policy can name one for; of every other action it is `*`. */
export type Narrowed = Readonly<Record<string, string>>;

/** The IAM policy that allows the given actions and nothing else, one statement for a service's actions on a resource. */
export function iamPolicy(actions: readonly string[], narrowed: Narrowed = {}): object {
	const statements = new Map<string, { service: string; resource: string; list: string[] }>();
	for (const action of [...actions].sort()) {
		const service = action.slice(0, action.indexOf(":"));
		const resource = narrowed[action] ?? "*";
		const statement = statements.get(`${service} ${resource}`);
		if (statement === undefined) statements.set(`${service} ${resource}`, { service, resource, list: [action] });
		else statement.list.push(action);
	}
	const nth = new Map<string, number>();
	return {
		Version: "2012-10-17",
		Statement: [...statements.values()].map(({ service, resource, list }) => {
			const number = (nth.get(service) ?? 0) + 1;
			nth.set(service, number);
			return {
				Sid: `Keyproof${service.replaceAll("-", "").toUpperCase()}${number === 1 ? "" : number}`,
				Effect: "Allow",
				Action: list,
				Resource: resource,
			};
		}),
	};
}

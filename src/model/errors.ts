/** The user's input cannot be used as it is: says what, where, and what to do. Printed without a stack, exit code 2. */
export class ConfigurationError extends Error {
	override readonly name: string = "ConfigurationError";
}

/** Nothing says who to be in AWS, or where: advice on it depends on where the program runs. */
export class NotSignedIn extends ConfigurationError {
	override readonly name = "NotSignedIn";
}

/** For the end of a switch over a union: a member without a case does not compile. */
export function assertNever(value: never): never {
	throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

/** What is wrong in own policies themselves, so that whoever only checks them can tell it from what is not there. */
export class PolicyError extends ConfigurationError {}

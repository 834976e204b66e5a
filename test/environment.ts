/** Puts the variables of this process back as they were, in the object that is Node's own: other files share it. */
export function restoreEnvironment(before: Readonly<NodeJS.ProcessEnv>): void {
	for (const name of Object.keys(process.env)) if (!Object.hasOwn(before, name)) delete process.env[name];
	Object.assign(process.env, before);
}

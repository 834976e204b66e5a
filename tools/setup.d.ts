export type ToolName = "opa" | "act" | "actionlint" | "python" | "node24" | "sarif-multitool";

/** The absolute path of the checkout. */
export declare const root: string;

export declare const toolNames: readonly ToolName[];

/** What failed and what to do about it; printed without a stack. */
export declare class SetupError extends Error {}

/** The absolute path of a tool that was set up, or the one that KEYPROOF_<NAME> names. Throws SetupError if it is not there. */
export declare function toolPath(name: ToolName): string;

/** Sets up the packages ("npm") and tools named in `only`, or all of them; quick when they are there already. */
export declare function setup(options?: {
	only?: readonly (ToolName | "npm")[];
	log?: (line: string) => void;
}): Promise<void>;

import type { SourceBlock } from "../source/blocks.js";
import type { Expression } from "./expression.js";

/** What stands in the files of a root module and of the modules that it calls, each by the names of the calls that lead to it. */
export interface Written {
	/** Blocks with a type and labels, what counts first; undefined where the module or one of its files cannot be read. */
	blocks(modules: readonly string[], type: string, labels: readonly string[]): readonly SourceBlock[] | undefined;
	/** The folder of a module, from the root of the repository. */
	folder(modules: readonly string[]): string | undefined;
	/** The text of a file by its path from the root of the repository. */
	readonly read: (file: string) => string | undefined;
	readonly template: (text: string) => Expression;
}

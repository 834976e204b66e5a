import type { Expression } from "../terraform/expression.js";

/** What is read of a source file: where its blocks and attributes stand, and what they point at. */

/** Lines from 1, both included. */
export interface Lines {
	readonly start_line: number;
	readonly end_line: number;
}

export interface SourceAttribute extends Lines {
	readonly name: string;
	/** The parts of a value that is nothing but a reference: `["data", "aws_iam_policy_document", "pin", "json"]`. */
	readonly reference?: readonly string[];
	/**
	 * How `count` and `each` stand in it, where they do: `own` as the index of instances like the one that asks
	 * (`[count.index]`, `[each.key]`), `value` so too but for `[each.value]`, `computed` in any other way (`[count.index + 1]`).
	 */
	readonly indexes?: "own" | "value" | "computed";
	/** Whether it is a call of `toset`, whose instances have their values as keys. */
	readonly is_set?: true;
	/** The text of a module's `source` and of a provider's `alias`, where it is a literal. */
	readonly text?: string;
	/** What stands there; read when it is asked for, since few are. */
	readonly expression?: () => Expression;
}

export interface SourceBlock extends Lines {
	/** `resource`, `data`, `module`, `locals`, …, and of a nested block its name. */
	readonly type: string;
	/** `["aws_kms_key", "pin"]` */
	readonly labels: readonly string[];
	readonly file: string;
	readonly attributes: ReadonlyMap<string, SourceAttribute>;
	readonly blocks: readonly SourceBlock[];
}

export interface SourceFile {
	/** From the root of the repository, with `/`. */
	readonly file: string;
	readonly blocks: readonly SourceBlock[];
	/** Of a file of variables' values (`.tfvars`), which has no blocks. */
	readonly attributes?: ReadonlyMap<string, SourceAttribute>;
	/** The line of the first syntax error: then no line of a block can be trusted. */
	readonly error_line?: number;
}

/** The files of a repository, by paths from its root with `/`. Nothing outside of the root can be had. */
export interface SourceTree {
	/** The names of the files of a folder; undefined where there is no such folder. `""` is the root. */
	list(folder: string): readonly string[] | undefined;
	/** The text of a file; undefined where there is none, or it is larger than a source file can be. */
	read(file: string): string | undefined;
}

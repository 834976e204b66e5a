import { isSaidObject, isUnsaid, LATER } from "../../model/change.js";
import type { SourceBlock } from "../source/blocks.js";
import { evaluate, type Standing } from "./evaluate.js";
import { entriesOf, Thing, type Value } from "./expression_value.js";
import { functions } from "./functions.js";

/** A block with what is bound in it: one that `dynamic` makes has its iterator. */
interface Bound {
	readonly blocks: readonly SourceBlock[];
	readonly names: Readonly<Record<string, Value>>;
	/** In JSON syntax and in attributes a block is an object. */
	readonly values?: Readonly<Record<string, Value>>;
}

/**
 * What `data "aws_iam_policy_document"` makes of its blocks, as far as that is told; undefined where not even the number of
 * its statements is. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocumentOf(
	blocks: readonly SourceBlock[],
	standing: Standing,
): Readonly<Record<string, Value>> | undefined {
	const reader = readerOf(standing);
	const root: Bound = { blocks, names: {} };
	const written = reader.nested(root, "statement")?.map((each) => statementOf(reader, each));
	const before = documentsIn(reader.values(root, ["source_policy_documents", "source_json"]));
	const after = documentsIn(reader.values(root, ["override_policy_documents", "override_json"]));
	if (written === undefined || before === undefined || after === undefined) return undefined;
	const version = reader.value(root, "version");
	if (version !== undefined && typeof version !== "string") return undefined;
	const statements = merged([...before, ...written, ...after]);
	return statements && { Version: version ?? "2012-10-17", Statement: statements };
}

/** A statement with the Sid of one before it takes its place. */
function merged(statements: readonly Value[]): Value[] | undefined {
	const found: Value[] = [];
	for (const statement of statements) {
		const sid = isSaidObject(statement) ? statement.Sid : undefined;
		if (isUnsaid(sid)) return undefined;
		const at =
			typeof sid === "string" && sid !== "" ? found.findIndex((each) => isSaidObject(each) && each.Sid === sid) : -1;
		if (at < 0) found.push(statement);
		else found[at] = statement;
	}
	return found;
}

/** The statements of documents that are given as JSON. */
function documentsIn(given: readonly Value[]): Value[] | undefined {
	const found: Value[] = [];
	for (const document of given.flat()) {
		if (document === null || document === "") continue;
		const parsed = functions.jsondecode?.([document]);
		if (!isSaidObject(parsed)) return undefined;
		const { Statement: statements } = parsed;
		if (isUnsaid(statements)) return undefined;
		found.push(...(Array.isArray(statements) ? statements : [statements]));
	}
	return found;
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(standing: Standing) {
	const value = ({ blocks, names, values }: Bound, name: string): Value => {
		if (values !== undefined) return Object.hasOwn(values, name) ? values[name] : undefined;
		const written = blocks
			.find(({ attributes }) => attributes.has(name))
			?.attributes.get(name)
			?.expression?.();
		const found = written === undefined ? undefined : evaluate(written, standing, names);
		return found === null ? undefined : found;
	};
	/** The blocks of a name; undefined where their number is not told. */
	const nested = (bound: Bound, name: string): Bound[] | undefined => {
		const given = value(bound, name);
		if (given !== undefined) return fromValues(given);
		const found: Bound[] = [];
		for (const block of bound.blocks.flatMap((each) => each.blocks)) {
			if (block.type === name) found.push({ blocks: [block], names: bound.names });
			if (block.type !== "dynamic" || block.labels[0] !== name) continue;
			const made = dynamic(block, bound.names, name);
			if (made === undefined) return undefined;
			found.push(...made);
		}
		return found;
	};
	const dynamic = (block: SourceBlock, names: Bound["names"], name: string): Bound[] | undefined => {
		const each = block.attributes.get("for_each")?.expression?.();
		const entries = each === undefined ? undefined : entriesOf(evaluate(each, standing, names));
		const iterator = block.attributes.get("iterator")?.expression?.();
		const called = iterator?.kind === "name" ? iterator.name : name;
		return entries?.map(([key, of]) => ({
			blocks: block.blocks.filter(({ type }) => type === "content"),
			names: { ...names, [called]: new Thing((member) => (member === "key" ? key : of)) },
		}));
	};
	return {
		value,
		nested,
		values: (bound: Bound, names: readonly string[]): Value[] =>
			names.flatMap((name) => {
				const found = value(bound, name);
				return found === undefined ? [] : [found];
			}),
	};
}

function fromValues(given: Value): Bound[] | undefined {
	const list = Array.isArray(given) ? given : [given];
	return list.every(isSaidObject) ? list.map((values) => ({ blocks: [], names: {}, values })) : undefined;
}

/** LATER where not all of its parts are told to be there. */
function statementOf(reader: Reader, bound: Bound): Value {
	const principals = principalsOf(reader, bound, "principals");
	const others = principalsOf(reader, bound, "not_principals");
	const conditions = conditionsOf(reader, bound);
	const effect = reader.value(bound, "effect") ?? "Allow";
	if (isUnsaid(principals) || isUnsaid(others) || isUnsaid(conditions)) return LATER;
	const members = {
		Sid: reader.value(bound, "sid"),
		Effect: effect,
		Action: reader.value(bound, "actions"),
		NotAction: reader.value(bound, "not_actions"),
		Resource: reader.value(bound, "resources"),
		NotResource: reader.value(bound, "not_resources"),
		Principal: principals,
		NotPrincipal: others,
		Condition: conditions,
	};
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function principalsOf(reader: Reader, bound: Bound, name: string): Value {
	const blocks = reader.nested(bound, name);
	if (blocks === undefined) return LATER;
	if (blocks.length === 0) return undefined;
	const found: Record<string, Value[]> = {};
	for (const block of blocks) {
		const type = reader.value(block, "type");
		const identifiers = reader.value(block, "identifiers");
		if (typeof type !== "string") return LATER;
		found[type] = [...(found[type] ?? []), ...(Array.isArray(identifiers) ? identifiers : [LATER])];
	}
	// Of any kind is anybody.
	return Object.hasOwn(found, "*") ? "*" : found;
}

function conditionsOf(reader: Reader, bound: Bound): Value {
	const blocks = reader.nested(bound, "condition");
	if (blocks === undefined) return LATER;
	if (blocks.length === 0) return undefined;
	const found: Record<string, Record<string, Value>> = {};
	for (const block of blocks) {
		const [test, variable] = [reader.value(block, "test"), reader.value(block, "variable")];
		const values = reader.value(block, "values");
		if (typeof test !== "string" || typeof variable !== "string") return LATER;
		const of_test = found[test] ?? {};
		found[test] = of_test;
		const before = Object.hasOwn(of_test, variable) ? (of_test[variable] as Value[]) : [];
		of_test[variable] = [...before, ...(Array.isArray(values) ? values : [LATER])];
	}
	return found;
}

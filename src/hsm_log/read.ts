import pLimit from "p-limit";
import type { Account } from "../aws/connect.js";
import { asFailure, CallFailed } from "../aws/failure.js";
import { describeClusters } from "../aws/services/cloudhsm.js";
import { describeLogGroups, describeLogStreams, getLogEvents } from "../aws/services/cloudwatch_logs.js";
import { parseRecord } from "./record.js";
import { createSummarizer, type Summary } from "./summary.js";

/** The actions that reading a log needs, each with what its IAM policy can be narrowed to. */
export const HSM_LOG_ACTIONS: Readonly<Record<string, string>> = {
	[describeClusters.action]: "*",
	[describeLogGroups.action]: "*",
	[describeLogStreams.action]: "arn:aws:logs:*:*:log-group:/aws/cloudhsm/*",
	[getLogEvents.action]: "arn:aws:logs:*:*:log-group:/aws/cloudhsm/*",
};

export interface LogRequest {
	readonly cluster_id: string;
	readonly region: string;
	/** Milliseconds since 1970; from `since`, up to `until`. */
	readonly since: number;
	readonly until: number;
	/** More events than this are not read. */
	readonly max_events: number;
}

/** A part of the time or of the cluster of which the log tells nothing: that is not to say that nothing happened. */
export interface NotSeen {
	readonly what: string;
	readonly why: string;
	readonly from?: string;
	readonly until?: string;
}

/** What a cluster's audit log tells of a time, and what it does not. */
export interface HsmLog extends Summary {
	readonly cluster_id: string;
	readonly account: string;
	readonly region: string;
	readonly since: string;
	readonly until: string;
	readonly log_group: string;
	/** When the cluster was made; absent where that could not be read. */
	readonly cluster_created?: string;
	readonly not_seen: readonly NotSeen[];
}

interface LogGroupFacts {
	readonly created: number | undefined;
	readonly retention_in_days: number | undefined;
}

interface StreamFacts {
	readonly name: string;
	readonly first: number | undefined;
	readonly last: number | undefined;
}

const DAY = 86_400_000;
/** Streams that are read at once: a page is a megabyte. */
const AT_ONCE = 2;
/** CloudWatch Logs updates the time of a stream's last event "typically in less than an hour", at times later. */
const LATE = DAY;
/** The first record of an HSM comes minutes after its cluster or its log group is made. */
const SOON = 3_600_000;

/** Reads the log of a cluster page by page, and keeps of it what is told. Never throws for what AWS refuses. */
export async function readHsmLog({ account, caller }: Account, request: LogRequest, now: number): Promise<HsmLog> {
	const { cluster_id, region, since, until } = request;
	const log_group = `/aws/cloudhsm/${cluster_id}`;
	const not_seen: NotSeen[] = [];
	const refused = (what: string, failure: CallFailed): void => {
		not_seen.push({ what, why: `${failure.reason.action} ${failure.reason.kind}: ${failure.reason.message}` });
	};
	const cluster = await clusterOf();
	const group = await groupOf();
	const summarizer = createSummarizer();
	const streams = group === undefined ? [] : await streamsOf();
	if (group !== undefined) {
		not_seen.push(...notKept(group, cluster, request, now));
		not_seen.push(...withoutStream(cluster?.hsm_ids ?? [], streams));
	}
	const budget = { left: request.max_events };
	const limit = pLimit(AT_ONCE);
	const reading = streams.filter(({ last }) => last === undefined || last + LATE >= since);
	await Promise.all(reading.map((stream) => limit(readStream, stream)));
	const summary = summarizer.finish();
	not_seen.push(...withoutBeginning(summary, streams, request), ...notUnderstood(summary));
	return {
		cluster_id,
		account,
		region,
		since: iso(since),
		until: iso(until),
		log_group,
		...(cluster?.created === undefined ? {} : { cluster_created: iso(cluster.created) }),
		...summary,
		not_seen,
	};

	async function clusterOf(): Promise<{ created: number | undefined; hsm_ids: string[] } | undefined> {
		const input = { Filters: { clusterIds: [cluster_id] } };
		const answer = await caller.call(region, describeClusters, input).catch(asFailure);
		if (answer instanceof CallFailed) {
			refused("when the cluster was made, and which HSMs it has", answer);
			return undefined;
		}
		const found = answer.Clusters?.find(({ ClusterId }) => ClusterId === cluster_id);
		if (found === undefined) {
			const why = `${region} of the account has no cluster of this id any more, or never had`;
			not_seen.push({ what: "when the cluster was made, and which HSMs it has", why });
			return undefined;
		}
		const created = found.CreateTimestamp === undefined ? undefined : new Date(found.CreateTimestamp).getTime();
		return { created, hsm_ids: (found.Hsms ?? []).flatMap(({ HsmId }) => HsmId ?? []) };
	}

	async function groupOf(): Promise<LogGroupFacts | undefined> {
		const whole = { from: iso(since), until: iso(until) };
		for await (const page of caller.pages(region, describeLogGroups, { logGroupNamePrefix: log_group })) {
			if (page instanceof CallFailed) {
				refused("the log", page);
				return undefined;
			}
			const found = page.find(({ logGroupName }) => logGroupName === log_group);
			if (found !== undefined) return { created: found.creationTime, retention_in_days: found.retentionInDays };
		}
		const why = `there is no log group ${log_group}: none was ever written, or somebody deleted it`;
		not_seen.push({ what: "the log", why, ...whole });
		return undefined;
	}

	async function streamsOf(): Promise<StreamFacts[]> {
		const found: StreamFacts[] = [];
		for await (const page of caller.pages(region, describeLogStreams, { logGroupName: log_group })) {
			if (page instanceof CallFailed) {
				refused(found.length === 0 ? "the log's streams" : "some of the log's streams", page);
				break;
			}
			for (const { logStreamName, firstEventTimestamp, lastEventTimestamp } of page) {
				if (logStreamName === undefined) continue;
				found.push({ name: logStreamName, first: firstEventTimestamp, last: lastEventTimestamp });
			}
		}
		return found.sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	/** All pages of a stream; it ends where the token of a page is the one that it was asked by. */
	async function readStream({ name }: StreamFacts): Promise<void> {
		let nextToken: string | undefined;
		let last = since;
		for (;;) {
			if (budget.left <= 0) {
				const why = `more than ${request.max_events} events: --max-events reads more, a later --since fewer`;
				not_seen.push({ what: `the rest of ${name}`, why, from: iso(last), until: iso(until) });
				return;
			}
			const page = await caller
				.call(region, getLogEvents, {
					logGroupName: log_group,
					logStreamName: name,
					startTime: since,
					endTime: until,
					startFromHead: true,
					...(nextToken === undefined ? {} : { nextToken }),
				})
				.catch(asFailure);
			if (page instanceof CallFailed) {
				const why = `${page.reason.action} ${page.reason.kind}: ${page.reason.message}`;
				not_seen.push({ what: `the rest of ${name}`, why, from: iso(last), until: iso(until) });
				return;
			}
			for (const { message = "", timestamp = last } of page.events ?? []) {
				last = timestamp;
				summarizer.add(name, parseRecord(message, timestamp), message);
			}
			budget.left -= page.events?.length ?? 0;
			const token = page.nextForwardToken;
			if (token === undefined || token === nextToken) return;
			nextToken = token;
		}
	}
}

/** The time before the log group was made, and what its retention has removed since. */
function notKept(
	{ created, retention_in_days }: LogGroupFacts,
	cluster: { readonly created: number | undefined } | undefined,
	{ since, until }: LogRequest,
	now: number,
): NotSeen[] {
	const lived = Math.max(since, cluster?.created ?? since);
	const found: NotSeen[] = [];
	const before = (end: number, why: string): void => {
		if (lived >= end) return;
		found.push({ what: "the log", why, from: iso(lived), until: iso(Math.min(end, until)) });
	};
	if (created !== undefined)
		before(created - SOON, `the log group was made on ${iso(created)}, and holds nothing from before`);
	if (retention_in_days !== undefined) {
		const why = `CloudWatch Logs keeps this log for ${retention_in_days} days: what is older is deleted`;
		before(now - retention_in_days * DAY, why);
	}
	return found;
}

function withoutStream(hsm_ids: readonly string[], streams: readonly StreamFacts[]): NotSeen[] {
	const named = new Set(streams.map(({ name }) => name));
	return hsm_ids
		.filter((id) => !named.has(id))
		.map((id) => ({ what: `HSM ${id}`, why: "the log has no stream of its name" }));
}

/** A stream that begins in the time that was asked for, and not with its first record. */
function withoutBeginning(summary: Summary, streams: readonly StreamFacts[], { since }: LogRequest): NotSeen[] {
	return summary.streams.flatMap(({ stream, first, first_sequence }) => {
		if (first === undefined || first_sequence === undefined || first_sequence === "0x0") return [];
		const own = streams.find(({ name }) => name === stream)?.first;
		// Older records may be there, and were not asked for.
		if (own === undefined || own < since) return [];
		const why = `its first record is number ${first_sequence}, not 0x0: the ones before it are gone or never arrived`;
		return [{ what: `the beginning of ${stream}`, why, until: first }];
	});
}

/** What arrived and does not tell: records that are missing between others, and what this version cannot read. */
function notUnderstood({ gaps, gap_count, unreadable, unknown_opcodes }: Summary): NotSeen[] {
	const streams = [...new Set(gaps.map(({ stream }) => stream))];
	return [
		...(gap_count === 0
			? []
			: [
					{
						what: `records of ${streams.slice(0, 20).join(", ")}`,
						why: "sequence numbers are missing: see below which",
					},
				]),
		...(unreadable.count === 0
			? []
			: [{ what: `${unreadable.count} events`, why: "they are no records of CloudHSM's that this version can read" }]),
		...(unknown_opcodes.length === 0
			? []
			: [
					{
						what: `what ${unknown_opcodes.slice(0, 20).join(", ")} did`,
						why: "this version does not know these commands",
					},
				]),
	];
}

function iso(time: number): string {
	return new Date(time).toISOString();
}

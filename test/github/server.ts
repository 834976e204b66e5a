import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface StoredComment {
	readonly id: number;
	body: string;
	readonly user: { readonly type: string };
}

/** A repository as GitHub's REST API tells it, and what a token may do. */
export interface Repository {
	readonly merge_base: string;
	/** `commit:path` -> text. */
	readonly files: Readonly<Record<string, string>>;
	readonly comments: StoredComment[];
	/** A status that every call of a method gets: `{ "POST": 403 }`. */
	readonly refuses?: Readonly<Record<string, number>>;
}

export interface GitHubServer {
	readonly url: string;
	/** Every call: `GET /repos/o/r/…`. */
	readonly calls: string[];
	close(): Promise<void>;
}

/** A small GitHub API on loopback: comparing commits, contents, and comments of issues, thirty a page. */
export async function startGitHub(repository: Repository, token = "token-1"): Promise<GitHubServer> {
	const calls: string[] = [];
	const server = createServer(async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
		calls.push(`${request.method} ${pathname}`);
		const answer =
			request.headers.authorization === `token ${token}`
				? await answerTo(repository, request, pathname, searchParams)
				: { status: 401 };
		const raw = typeof answer.body === "string";
		response.writeHead(answer.status, {
			"content-type": raw ? "application/vnd.github.raw; charset=utf-8" : "application/json; charset=utf-8",
			...(answer.next === undefined
				? {}
				: { link: `<http://${request.headers.host}${pathname}?page=${answer.next}>; rel="next"` }),
		});
		response.end(raw ? answer.body : JSON.stringify(answer.body ?? { message: "no" }));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		calls,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

interface Answer {
	readonly status: number;
	readonly body?: unknown;
	readonly next?: number;
}

const PAGE = 30;

/** Trees and blobs; the name of a blob is the place of its file in the list. A commit of `truncated` has too many files to tell. */
function gitData(files: Repository["files"], inside: string, query: URLSearchParams): Answer {
	const [, , kind, sha = ""] = inside.split("/");
	const places = Object.keys(files);
	if (kind === "blobs") {
		const text = files[places[Number.parseInt(sha, 16)] ?? ""] ?? "";
		return { status: 200, body: { encoding: "base64", content: Buffer.from(text).toString("base64") } };
	}
	const tree = places.flatMap((place, index) => {
		const [commit, path = ""] = place.split(":");
		if (commit !== sha) return [];
		return [{ path, mode: path.endsWith("link.rego") ? "120000" : "100644", type: "blob", sha: index.toString(16) }];
	});
	const folders = [{ path: "policies", mode: "040000", type: "tree", sha: "f" }];
	const truncated = query.get("recursive") !== "true" || sha.startsWith("e");
	return { status: 200, body: { sha, tree: [...folders, ...tree], truncated } };
}

async function answerTo(
	repository: Repository,
	request: IncomingMessage,
	path: string,
	query: URLSearchParams,
): Promise<Answer> {
	const { comments, files, merge_base, refuses = {} } = repository;
	const method = request.method ?? "";
	const refused = refuses[method] ?? refuses[`${method} ${path}`];
	if (refused !== undefined) return { status: refused };
	const inside = path.replace("/repos/bank/keys", "");
	if (method === "GET" && inside.startsWith("/compare/"))
		return { status: 200, body: { merge_base_commit: { sha: merge_base } } };
	if (method === "GET" && inside.startsWith("/contents/")) {
		const found = files[`${query.get("ref")}:${decodeURIComponent(inside.slice("/contents/".length))}`];
		return found === undefined ? { status: 404 } : { status: 200, body: found };
	}
	if (method === "GET" && inside.startsWith("/git/")) return gitData(files, inside, query);
	if (inside === "/issues/7/comments" && method === "GET") {
		const page = Number(query.get("page") ?? 1);
		const shown = comments.slice((page - 1) * PAGE, page * PAGE);
		return { status: 200, body: shown, ...(comments.length > page * PAGE ? { next: page + 1 } : {}) };
	}
	const body = method === "POST" || method === "PATCH" ? JSON.parse(await text(request)).body : "";
	if (body.length > 65_536) return { status: 422 };
	if (inside === "/issues/7/comments" && method === "POST") {
		comments.push({ id: 1000 + comments.length, body, user: { type: "Bot" } });
		return { status: 201, body: comments.at(-1) };
	}
	const comment = comments.find(({ id }) => inside === `/issues/comments/${id}`);
	if (method !== "PATCH" || comment === undefined) return { status: 404 };
	comment.body = body;
	return { status: 200, body: comment };
}

import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { zipSync } from "fflate";

interface Wheel {
	readonly name: string;
	readonly version: string;
	/** Lines of its METADATA, such as `Requires-Dist: other`. */
	readonly metadata?: readonly string[];
}

export interface PythonIndex {
	readonly url: string;
	/** The files that were asked for. */
	readonly asked: string[];
	/** The SHA-256 of a wheel. */
	readonly digestOf: (name: string, version: string) => string;
	readonly close: () => Promise<void>;
}

/**
 * A Python package index on loopback (https://packaging.python.org/en/latest/specifications/simple-repository-api/). It
 * lists every wheel, and refuses the files of those in `refused`: releases that are newer than the lock.
 */
export async function startPythonIndex(wheels: readonly Wheel[], refused: readonly string[]): Promise<PythonIndex> {
	const files = new Map(wheels.map((wheel) => [fileOf(wheel.name, wheel.version), bytesOf(wheel)]));
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const [, kind, name = ""] = (request.url ?? "").split("/");
		if (kind === "simple") {
			const links = [...files.keys()]
				.filter((file) => file.startsWith(`${name}-`))
				.map((file) => `<a href="/files/${file}">${file}</a>`);
			response.writeHead(links.length === 0 ? 404 : 200, { "content-type": "text/html" });
			response.end(`<!DOCTYPE html><html><body>${links.join("<br>")}</body></html>`);
			return;
		}
		asked.push(name);
		const bytes = refused.includes(name) ? undefined : files.get(name);
		response.writeHead(bytes === undefined ? 403 : 200);
		response.end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/simple/`,
		asked,
		digestOf: (name, version) =>
			createHash("sha256")
				.update(files.get(fileOf(name, version)) ?? "")
				.digest("hex"),
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

function fileOf(name: string, version: string): string {
	return `${name}-${version}-py3-none-any.whl`;
}

function bytesOf({ name, version, metadata = [] }: Wheel): Uint8Array {
	const info = `${name}-${version}.dist-info`;
	const text = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join("\n")}\n`);
	return zipSync({
		[`${name}.py`]: text([`version = "${version}"`]),
		[`${info}/METADATA`]: text(["Metadata-Version: 2.1", `Name: ${name}`, `Version: ${version}`, ...metadata]),
		[`${info}/WHEEL`]: text(["Wheel-Version: 1.0", "Generator: test", "Root-Is-Purelib: true", "Tag: py3-none-any"]),
		[`${info}/RECORD`]: text([`${name}.py,,`, `${info}/METADATA,,`, `${info}/WHEEL,,`, `${info}/RECORD,,`]),
	});
}

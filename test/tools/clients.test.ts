import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { clientsIn } from "../../tools/build/clients.js";
import { root } from "../../tools/setup.js";

describe("the clients of AWS in dist", () => {
	const folder = path.join(root, "src/aws");
	const kept = clientsIn(folder);

	it("keep each operation that a file of src/aws declares, wherever it stands", () => {
		const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".ts"))
			.map((file) => readFileSync(path.join(folder, file), "utf8"));
		const commands = texts.flatMap((text) => text.match(/(?<=module\.)\w+Command\b/g) ?? []);
		expect(commands.length).toBeGreaterThan(70);
		expect(new Set([...kept.values()].flat().filter((name) => name.endsWith("Command")))).toEqual(new Set(commands));
	});

	it("keep what writes, which stands apart from what reads", () => {
		expect(kept.get("@aws-sdk/client-securityhub")).toContain("BatchImportFindingsCommand");
		expect(kept.get("@aws-sdk/client-auditmanager")).toContain("BatchImportEvidenceToAssessmentControlCommand");
	});
});

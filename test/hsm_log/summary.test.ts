import { describe, expect, it } from "@jest/globals";
import { parseRecord } from "../../src/hsm_log/record.js";
import { createSummarizer } from "../../src/hsm_log/summary.js";
import { type Written, written } from "./records.js";

const START = Date.parse("2026-01-05T00:00:00.000Z");
const SESSION = "0x7014006";

/** Who is said to have exported keys, record by record, of one HSM. */
function exporters(...records: readonly Omit<Written, "time" | "session">[]): (string | undefined)[] {
	const summarizer = createSummarizer();
	for (const [index, record] of records.entries()) {
		const text = written({ time: START + index, session: SESSION, ...record });
		summarizer.add("hsm-1", parseRecord(text, 0), text);
	}
	return (summarizer.finish().listed.key_exported ?? []).map(({ by }) => by);
}

const login = { sequence: 0, opcode: "CN_LOGIN", user: "alice" };
const exports = (sequence: number, reboot = 0x107) => ({ sequence, opcode: "CN_WRAP_KEY", key: 7, reboot });

describe("who did something", () => {
	it("is who is logged in by the session, until that ends", () => {
		const ends = ["CN_LOGOUT", "CN_CLOSE_SESSION", "CN_APP_FINALIZE"];
		for (const opcode of ends)
			expect(exporters(login, exports(1), { sequence: 2, opcode }, exports(3))).toEqual(["alice", undefined]);
	});

	it("is nobody that is known after a reboot: its sessions are others, though their numbers be the same", () => {
		expect(exporters(login, exports(1), exports(0, 0x108))).toEqual(["alice", undefined]);
		expect(exporters(login, exports(1), exports(2, 0x108))).toEqual(["alice", undefined]);
	});

	it("is nobody that is known after records that are missing: another may have logged in", () => {
		expect(exporters(login, exports(1), exports(4))).toEqual(["alice", undefined]);
		expect(exporters(login, exports(3), { ...login, sequence: 4, user: "bob" }, exports(5))).toEqual([
			undefined,
			"bob",
		]);
	});

	it("is not told by a logout that comes before its login", () => {
		expect(exporters({ sequence: 0, opcode: "CN_LOGOUT", user: "alice" }, exports(1))).toEqual([undefined]);
	});
});

it("a time that no calendar has is the time at which the record came in", () => {
	for (const timestamp of ["1e300", "-1", "8.65e15"]) {
		const text = `{"object_handle":1,"op_code":"CreateObject","response":"OK","attributes":null,"timestamp":${timestamp}}`;
		const record = parseRecord(text, START);
		expect(record?.time).toBe(START);
		const summarizer = createSummarizer();
		summarizer.add("cluster", record, text);
		expect(summarizer.finish().records).toBe(1);
	}
});

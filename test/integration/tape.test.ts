import { describe, expect, it } from "@jest/globals";
import type { AnyOperation } from "../../src/aws/operation.js";
import { Tape } from "./tape.js";

interface Asked {
	action?: string;
	account?: string;
	region?: string;
	input?: object;
}

function call({ action = "kms:ListKeys", account = "A", region = "eu-central-1", input = {} }: Asked = {}) {
	const credentials = async () => ({ accessKeyId: account, secretAccessKey: "" });
	const operation = { action } as AnyOperation;
	return { credentials, region, operation, input };
}

/** What a number of calls came to, each sent with its number as the answer. */
async function answers(tape: Tape, asked: readonly Asked[], sent: readonly string[] = [], kind = "") {
	const answering = tape.for(sent, kind);
	const told: number[] = [];
	for (const [index, one] of asked.entries()) {
		const { number } = await answering(call(one), async () => ({ number: index }));
		told.push(number);
	}
	return told;
}

describe("a tape", () => {
	it("answers the same question as before, and sends another: of an account, a Region, an action or an input", async () => {
		const others = [
			{ account: "B" },
			{ region: "us-east-1" },
			{ action: "kms:ListAliases" },
			{ input: { Marker: "2" } },
		];
		expect(await answers(new Tape(), [{}, ...others, {}, ...others])).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
	});

	it("always sends what is to be sent, and what was answered in another way", async () => {
		const tape = new Tape();
		expect(await answers(tape, [{}, {}], ["kms:ListKeys"])).toEqual([0, 1]);
		expect(await answers(tape, [{ account: "B" }, {}])).toEqual([0, 1]);
		expect(await answers(tape, [{ account: "B" }, {}, {}], [], "small pages")).toEqual([0, 1, 1]);
	});

	it("refuses what a fault refused as it was, in the attempts of one scan", async () => {
		const tape = new Tape();
		const scan = tape.for(["kms:ListKeys"]);
		const refused = (why: string) => async (): Promise<never> => {
			throw new Error(why);
		};
		await expect(scan(call(), refused("first"))).rejects.toThrow("first");
		await expect(scan(call(), refused("second"))).rejects.toThrow("first");
		await expect(scan(call({ region: "us-east-1" }), refused("elsewhere"))).rejects.toThrow("elsewhere");
		await expect(tape.for(["kms:ListKeys"])(call(), refused("later"))).rejects.toThrow("later");
	});

	it("refuses again what AWS refused, and asks again for what failed in passing", async () => {
		const refused = (httpStatusCode: number, name: string) => async (): Promise<never> => {
			throw Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
		};
		const told = async (...errors: readonly [status: number, name: string][]) => {
			const answering = new Tape().for([]);
			const names: string[] = [];
			for (const [status, name] of errors) {
				await answering(call(), refused(status, name)).catch((error: Error) => names.push(error.name));
			}
			return names;
		};
		const no: [number, string] = [400, "NotFoundException"];
		expect(await told(no, [400, "Other"])).toEqual(["NotFoundException", "NotFoundException"]);
		expect(await told([400, "ThrottlingException"], no)).toEqual(["ThrottlingException", "NotFoundException"]);
		expect(await told([500, "InternalFailure"], no)).toEqual(["InternalFailure", "NotFoundException"]);
	});

	it("asks again for what got no answer, and lets nobody change an answer", async () => {
		const answering = new Tape().for([]);
		const refused = async (): Promise<never> => {
			throw new Error("no");
		};
		await expect(answering(call(), refused)).rejects.toThrow("no");
		const answer = await answering(call(), async () => ({ keys: [{ id: "a" }], bytes: new Uint8Array(1) }));
		expect(await answering(call(), refused)).toBe(answer);
		expect([Object.isFrozen(answer), Object.isFrozen(answer.keys[0])]).toEqual([true, true]);
	});
});

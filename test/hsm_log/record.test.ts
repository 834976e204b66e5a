import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { deedOf, OPCODES } from "../../src/hsm_log/opcodes.js";
import { parseRecord } from "../../src/hsm_log/record.js";
import { hostileText } from "../report/hostile.js";
import { written } from "./records.js";

/** Word for word from "Interpreting AWS CloudHSM audit logs": with a space before the colon, and without. */
const LOGIN_FAILED = `Time: 01/24/18 17:41:39.037255, usecs:1516815699037255
Sequence No : 0x4
Reboot counter : 0x107
Command Type(hex) : CN_MGMT_CMD (0x0)
Opcode : CN_LOGIN (0xd)
Session Handle : 0xc008002
Response : 157:HSM Error: user isn't initialized or user with this name doesn't exist
Log type : MGMT_USER_DETAILS_LOG (2)
User Name : ExampleUser
User Type : CN_CRYPTO_USER (1)`;
const KEY_PAIR = `Time: 12/13/17 23:09:04.761594, usecs:1513206544761594
Sequence No: 0x29
Reboot counter: 0xe8
Command Type(hex): CN_MGMT_CMD (0x0)
Opcode: CN_GENERATE_KEY_PAIR (0x19)
Session Handle: 0x2014004
Response: 0:HSM Return: SUCCESS
Log type: MGMT_KEY_DETAILS_LOG (1)
Priv/Secret Key Handle: 131079
Public Key Handle: 131078`;

const LOGIN = {
	time: 1516815699037,
	sequence: 4n,
	reboot_counter: 0x107,
	opcode: "CN_LOGIN",
	session: "0xc008002",
	response: "157:HSM Error: user isn't initialized or user with this name doesn't exist",
	succeeded: false,
	user: "ExampleUser",
	user_type: "CN_CRYPTO_USER",
};

describe("a record of the log", () => {
	it("is read as AWS documents it", () => {
		expect(parseRecord(LOGIN_FAILED, 0)).toEqual(LOGIN);
		expect(parseRecord(KEY_PAIR, 0)).toEqual({
			time: 1513206544761,
			sequence: 0x29n,
			reboot_counter: 0xe8,
			opcode: "CN_GENERATE_KEY_PAIR",
			session: "0x2014004",
			response: "0:HSM Return: SUCCESS",
			succeeded: true,
			key_handle: "131079",
			public_key_handle: "131078",
		});
	});

	it("is read in one line, with other line ends and without a time of its own too", () => {
		expect(parseRecord(LOGIN_FAILED.replaceAll("\n", " "), 0)).toEqual(LOGIN);
		expect(parseRecord(LOGIN_FAILED.replaceAll("\n", "\r\n"), 0)).toEqual(LOGIN);
		expect(parseRecord(LOGIN_FAILED.replace("usecs:", "u:"), 1_700_000_000_000)?.time).toBe(1_700_000_000_000);
	});

	it("is read of stored certificates", () => {
		const text =
			'{"object_handle": 4631, "op_code": "CreateObject", "response": "MaxObjectsReached", "attributes": null, "timestamp": 1726084937125}';
		expect(parseRecord(text, 0)).toEqual({
			time: 1726084937125,
			opcode: "CreateObject",
			response: "MaxObjectsReached",
			succeeded: false,
			key_handle: "4631",
		});
	});

	it("has the handle of a stored certificate to the last digit", () => {
		const text = (handle: string) =>
			`{"object_handle":${handle},"op_code":"CreateObject","response":"OK","attributes":null,"timestamp":1725482483671}`;
		expect(parseRecord(text("463180677312929947"), 0)?.key_handle).toBe("463180677312929947");
		expect(parseRecord(text("1e3"), 0)?.key_handle).toBe("1000");
		expect(parseRecord(text("null"), 0)).not.toHaveProperty("key_handle");
	});

	it.each(["", "hello", "{", "[]", "null", '{"op_code": 1}', "Opcode : CN_LOGIN", `${"x".repeat(20_000)}`])(
		"is nothing else: %.20s",
		(text) => {
			expect(parseRecord(text, 0)).toBeUndefined();
		},
	);

	it("lets no name pass for a field before it, whatever the name is", () => {
		fc.assert(
			fc.property(hostileText, fc.constantFrom("\n", " "), (name, separator) => {
				const record = written({
					time: 1_700_000_000_000,
					sequence: 7,
					opcode: "CN_LOGIN",
					user: `${name}\nResponse : 0:x\nOpcode : CN_LOGOUT\nSequence No : 0x9`,
					response: "163:HSM Error: RET_USER_LOGIN_FAILURE",
				});
				const read = parseRecord(separator === " " ? record.replaceAll("\n", " ") : record, 0);
				expect([read?.opcode, read?.succeeded, read?.sequence]).toEqual(["CN_LOGIN", false, 7n]);
			}),
		);
	});

	it("takes no long time over any text", () => {
		const started = performance.now();
		for (const each of [":", "Opcode ", "Time: ", "Opcode :\n", "{"]) {
			for (let index = 0; index < 1_000; index += 1) parseRecord(each.repeat(10_000 / each.length), 0);
		}
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});

it("every command of AWS's reference is told apart", () => {
	const documented =
		"CN_LOGIN CN_LOGOUT CN_APP_FINALIZE CN_CLOSE_SESSION CN_CREATE_USER CN_CREATE_CO CN_DELETE_USER CN_CHANGE_PSWD " +
		"CN_SET_M_VALUE CN_APPROVE_TOKEN CN_DELETE_TOKEN CN_GET_TOKEN CN_GENERATE_KEY CN_GENERATE_KEY_PAIR " +
		"CN_CREATE_OBJECT CN_MODIFY_OBJECT CN_DESTROY_OBJECT CN_TOMBSTONE_OBJECT CN_SHARE_OBJECT CN_WRAP_KEY " +
		"CN_UNWRAP_KEY CN_DERIVE_KEY CN_NIST_AES_WRAP CN_INSERT_MASKED_OBJECT_USER CN_EXTRACT_MASKED_OBJECT_USER " +
		"CN_BACKUP_BEGIN CN_BACKUP_END CN_RESTORE_BEGIN CN_RESTORE_END CN_CERT_AUTH_STORE_CERT CN_INIT_TOKEN " +
		"CN_INIT_DONE CN_GEN_KEY_ENC_KEY CN_GEN_PSWD_ENC_KEY CN_FIPS_RAND";
	for (const opcode of documented.split(" ")) {
		expect(OPCODES).toContain(opcode);
		expect(deedOf(opcode)).toBeDefined();
	}
	expect(deedOf("CN_NEW")).toBeUndefined();
	expect(deedOf("toString")).toBeUndefined();
});

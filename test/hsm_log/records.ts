/** Records as CloudHSM writes them ("Interpreting AWS CloudHSM audit logs"). */
export interface Written {
	readonly time: number;
	readonly sequence: number;
	readonly opcode: string;
	readonly reboot?: number;
	readonly session?: string;
	readonly response?: string;
	readonly user?: string;
	readonly user_type?: string;
	readonly key?: number;
}

const SUCCESS = "0:HSM Return: SUCCESS";

export function written(record: Written): string {
	const { time, sequence, opcode, reboot = 0x107, session = "0x7014006", response = SUCCESS, user, key } = record;
	const of =
		user !== undefined
			? "MGMT_USER_DETAILS_LOG (2)"
			: key !== undefined
				? "MGMT_KEY_DETAILS_LOG (1)"
				: "MINIMAL_LOG_ENTRY (0)";
	return [
		`Time: ${human(time)}, usecs:${time}000`,
		`Sequence No : 0x${sequence.toString(16)}`,
		`Reboot counter : 0x${reboot.toString(16)}`,
		"Command Type(hex) : CN_MGMT_CMD (0x0)",
		`Opcode : ${opcode} (0xd)`,
		`Session Handle : ${session}`,
		`Response : ${response}`,
		`Log type : ${of}`,
		...(user === undefined ? [] : [`User Name : ${user}`, `User Type : ${record.user_type ?? "CN_CRYPTO_USER (1)"}`]),
		...(key === undefined ? [] : [`Priv/Secret Key Handle : ${key}`, "Public Key Handle : 0"]),
	].join("\n");
}

/** `12/19/17 21:01:17.140812` */
function human(time: number): string {
	const iso = new Date(time).toISOString();
	return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(2, 4)} ${iso.slice(11, 23)}000`;
}

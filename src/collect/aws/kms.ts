import type { KMSClient } from "@aws-sdk/client-kms";
import type { Service } from "../operation.js";

export type Kms = typeof import("@aws-sdk/client-kms");

export const kms: Service<Kms> = {
	service_id: "KMS",
	load: () => import("@aws-sdk/client-kms"),
	connect: (module, options): KMSClient => new module.KMSClient(options),
};

interface Page {
	Truncated?: boolean | undefined;
	NextMarker?: string | undefined;
}

/**
 * How KMS pages: `Truncated`, and `NextMarker` only then. A cut list without a marker counts as no list at all, since what
 * is behind it would be lost.
 */
export function kmsPaging<Output extends Page, Item>(items: (output: Output) => Item[] | undefined) {
	return {
		items: (output: Output) =>
			output.Truncated === true && output.NextMarker === undefined ? undefined : items(output),
		next: (output: Output) => (output.Truncated === false ? undefined : output.NextMarker),
		resume: <Input extends object>(input: Input, mark: string): Input => ({ ...input, Marker: mark }),
	};
}

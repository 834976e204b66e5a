import { afterEach, expect, it } from "@jest/globals";
import { type Answers, startAnswers } from "../aws/http_answers.js";
import { collectType } from "./worlds.js";

let answers: Answers | undefined;
afterEach(async () => {
	await answers?.close();
	answers = undefined;
});

/** Answers the listing that is meant, and all others with nothing. */
async function listing(operation: string, output: unknown): Promise<Answers> {
	answers = await startAnswers(({ headers }) => ({
		body: JSON.stringify(String(headers["x-amz-target"]).endsWith(operation) ? output : { Aliases: [], Keys: [] }),
	}));
	return answers;
}

const gap = (message: string) => ({ reason: { kind: "invalid", message: expect.stringContaining(message) } });

it.each([
	["of another account", "arn:aws:kms:eu-central-1:444455556666:key/one"],
	["of another Region", "arn:aws:kms:us-east-1:111122223333:key/one"],
	["with another id", "arn:aws:kms:eu-central-1:111122223333:key/two"],
	["of another service", "arn:aws:s3:eu-central-1:111122223333:key/one"],
])("a key %s is none of the place, and a gap", async (_, KeyArn) => {
	const { url } = await listing("ListKeys", { Keys: [{ KeyId: "one", KeyArn }], Truncated: false });
	const { resources, gaps } = await collectType({ url }, "kms_key", []);
	expect(resources.kms_key).toEqual([]);
	expect(gaps).toMatchObject([gap("1 of the keys in the answer are of another account or Region")]);
});

it("a backup of another account is none of the place, and a gap", async () => {
	const BackupArn = "arn:aws:cloudhsm:eu-central-1:444455556666:backup/backup-a";
	const { url } = await listing("DescribeBackups", { Backups: [{ BackupId: "backup-a", BackupArn }] });
	const { resources, gaps } = await collectType({ url }, "cloudhsm_backup", []);
	expect(resources.cloudhsm_backup).toEqual([]);
	expect(gaps).toMatchObject([gap("1 of the backups in the answer are of another account or Region")]);
});

it("a cluster that is named twice, and not alike, is a gap beside the first", async () => {
	const one = { ClusterId: "cluster-a", State: "ACTIVE", HsmType: "hsm1.medium", Hsms: [] };
	const { url } = await listing("DescribeClusters", { Clusters: [one, one, { ...one, Mode: "NON_FIPS" }] });
	const { resources, gaps } = await collectType({ url }, "cloudhsm_cluster", []);
	expect(resources.cloudhsm_cluster).toHaveLength(1);
	expect(gaps).toMatchObject([
		gap("more than once, and not alike: arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-a"),
	]);
});

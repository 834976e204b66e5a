import { spawnSync } from "node:child_process";
import { describe, it } from "@jest/globals";

/**
 * What a machine may have and set-up does not bring, such as a shell: where it is missing, what needs it is skipped, and its
 * name says why, as the end of `npm test` prints it.
 * @param missing what is not there, in words; nothing where all is
 */
export const itUnless = (
	missing: string | undefined,
): ((name: string, work: () => void | Promise<void>, timeout?: number) => void) =>
	missing === undefined ? it : (name, work, timeout) => it.skip(named(name, missing), work, timeout);

/** As {@link itUnless}, for a group. */
export const describeUnless = (missing: string | undefined): ((name: string, work: () => void) => void) =>
	missing === undefined ? describe : (name, work) => describe.skip(named(name, missing), work);

function named(name: string, missing: string): string {
	return `${name} (skipped: ${missing})`;
}

/** Why a program cannot be run, asked by arguments with which it does nothing. */
export function missingProgram(program: string, harmless: readonly string[], env = process.env): string | undefined {
	return spawnSync(program, harmless, { env }).status === 0 ? undefined : `no ${program} on PATH`;
}

/** Why Terraform cannot be run, whatever this machine configures for it. */
export function missingTerraform(): string | undefined {
	return missingProgram("terraform", ["version"], { ...process.env, TF_CLI_CONFIG_FILE: "/dev/null" });
}

/** A folder for `terraform init -plugin-dir`, with the AWS provider. */
export const terraformPlugins = process.env.KEYPROOF_TERRAFORM_PLUGINS;

/** Why Terraform cannot be run with the AWS provider. */
export function missingAwsProvider(): string | undefined {
	const none = "KEYPROOF_TERRAFORM_PLUGINS names no folder with the AWS provider";
	return missingTerraform() ?? (terraformPlugins === undefined ? none : undefined);
}

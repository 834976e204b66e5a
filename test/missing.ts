import { describe, it } from "@jest/globals";

export const NO_TERRAFORM = "no terraform on PATH";
export const NO_PLUGINS = "KEYPROOF_TERRAFORM_PLUGINS names no folder with the AWS provider";

/** A test or a group of tests: its name and what it does. */
type Block<Work> = (name: string, work: Work, timeout?: number) => void;

/**
 * What a machine may have and set-up does not bring, such as a shell: where it is missing, what needs it is skipped, and its
 * name says why, as the end of `npm test` prints it.
 * @param missing what is not there, in words; nothing where all is
 */
export const itUnless = (missing: string | undefined): Block<() => void | Promise<void>> =>
	missing === undefined ? it : (name, work, timeout) => it.skip(`${name} (skipped: ${missing})`, work, timeout);

/** As {@link itUnless}, for a group. */
export const describeUnless = (missing: string | undefined): Block<() => void> =>
	missing === undefined ? describe : (name, work) => describe.skip(`${name} (skipped: ${missing})`, work);

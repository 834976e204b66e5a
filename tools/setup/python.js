/** Virtual environments that hold exactly what a file of hashed requirements says. */
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { isAtLeast, mustRun, onPath, run } from "./command.js";
import { build, override, pins, SetupError, toolPath, venv } from "./places.js";

/** The first Python >= 3.10 on PATH. */
export async function findPython() {
	for (const name of ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python"]) {
		for (const file of onPath(name)) {
			const { code, output } = await run(file, ["-c", "import sys; print('%d.%d.%d' % sys.version_info[:3])"]);
			if (code === 0 && isAtLeast(output.trim(), "3.10")) return file;
		}
	}
	throw new SetupError("no Python >= 3.10 is on PATH: install one (Debian: apt-get install python3 python3-venv)");
}

/**
 * The lock is complete, so nothing is resolved: resolving again would let a newer release in, or fail because there is one
 * (pip before 23.3 looks for the newest of a requirement with an extra, though a pin stands beside it).
 * @param {string} python of the virtual environment
 * @param {string} file hashed requirements
 * @param {Record<string, string>} env
 */
export async function installLocked(python, file, env = {}) {
	await mustRun(
		python,
		["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "-r", file],
		{ advice: "Check that pip reaches its package index.", env },
	);
}

/**
 * A virtual environment holding exactly a file of hashed requirements; the stamp in it says which.
 * @param {string} folder
 * @param {string} requirements
 * @returns {Promise<boolean>} false: it was there already
 */
export async function setUpVenv(folder, requirements) {
	const file = path.join(pins, requirements);
	const stamp = path.join(folder, "keyproof-requirements");
	// The place counts too: a virtual environment does not survive being moved.
	const wanted = createHash("sha256").update(fs.readFileSync(file)).update(folder).digest("hex");
	const python = path.join(folder, "bin", "python");
	if (fs.existsSync(python) && fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return false;
	fs.rmSync(folder, { recursive: true, force: true });
	await mustRun(await findPython(), ["-m", "venv", folder], {
		advice: "Python has to come with venv and ensurepip (Debian: apt-get install python3-venv).",
	});
	try {
		await installLocked(python, file);
	} catch (error) {
		// A Python without its packages would be taken for one that is set up.
		fs.rmSync(folder, { recursive: true, force: true });
		throw error;
	}
	fs.writeFileSync(stamp, wanted);
	return true;
}

/**
 * The oldest pip that a Python of the README's range comes with and that this one runs, in a folder for PYTHONPATH.
 * @param {string} python
 */
export async function setUpOldestPip(python) {
	const folder = path.join(build, "oldest-pip");
	const stamp = path.join(folder, "keyproof-python");
	const { output } = await run(python, ["-c", "import sys; print(sys.version_info[:2])"]);
	if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === output) return folder;
	fs.rmSync(folder, { recursive: true, force: true });
	await installLocked(python, path.join(pins, "oldest-pip.txt"), { PIP_TARGET: folder });
	fs.writeFileSync(stamp, output);
	return folder;
}

/** Python with moto and boto3. */
export async function setUpPython() {
	if (override("python") !== undefined) return `${toolPath("python")}, from KEYPROOF_PYTHON`;
	return (await setUpVenv(venv, "requirements.txt")) ? "moto and boto3 installed" : "moto and boto3 as pinned";
}

import type { Faults } from "../../../src/simulator/faults.js";
import { type Simulator, startSimulator } from "../../../src/simulator/server.js";
import { SERVICES } from "../../../src/simulator/services/registry.js";
import type { World } from "../../../src/simulator/world.js";
import { writableAuditManager } from "./audit_manager.js";
import { evidenceUpload } from "./evidence_upload.js";
import { writableSecurityHub } from "./security_hub_import.js";

const WRITABLE = [writableAuditManager, writableSecurityHub, evidenceUpload];
const OTHERS = SERVICES.filter(({ scope }) => WRITABLE.every((service) => service.scope !== scope));

/** The simulator with what an export writes, which the one that ships lacks. */
export function startWritable(world: World, faults: Faults = {}): Promise<Simulator> {
	return startSimulator(world, faults, [...OTHERS, ...WRITABLE]);
}

/** What `dist/worker/index.js` is to the built program: the thread's module, from the sources. */
import { register } from "tsx/esm/api";

register();
const { worker } = await import("../../src/main.ts");
await worker();

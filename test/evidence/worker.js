/** What `dist/worker/index.js` is to the built program: the thread's module, from the sources. */
import { register } from "tsx/esm/api";

register();
// @ts-expect-error tsx, which this runs under, takes the source itself
const { worker } = await import("../../src/main.ts");
await worker();

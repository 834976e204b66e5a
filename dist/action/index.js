import { action } from "../main/index.js";
await action(new URL("../policies/", import.meta.url), new URL("../worker/index.js", import.meta.url));

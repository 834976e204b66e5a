import { worker } from "../main/index.js";
await worker();

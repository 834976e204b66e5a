#!/usr/bin/env node
import { cli } from "../main/index.js";
await cli(new URL("../policies/", import.meta.url), new URL("../worker/index.js", import.meta.url));

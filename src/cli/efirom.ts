#!/usr/bin/env node
/** The `efirom` executable. */
import { runEfiRom } from './efirom/run.js';
import { runSafely } from './main.js';
import { processIo } from './process-io.js';

runSafely('efirom', runEfiRom, process.argv.slice(2), processIo()).then((code) => {
	process.exitCode = code;
});

#!/usr/bin/env node
/** The `efirom` executable. */
import { runEfiRom } from './efirom/run.js';
import { processIo } from './io.js';
import { runSafely } from './main.js';

runSafely('efirom', runEfiRom, process.argv.slice(2), processIo()).then((code) => {
	process.exitCode = code;
});

#!/usr/bin/env node
/** The `romtool` executable. */
import { runSafely } from './main.js';
import { processIo } from './process-io.js';
import { runRomtool } from './program.js';

runSafely('romtool', runRomtool, process.argv.slice(2), processIo()).then((code) => {
	process.exitCode = code;
});

#!/usr/bin/env node
import { runSafely } from './main.js';
/** The `romtool` executable. */
import { processIo } from './process-io.js';
import { runRomtool } from './program.js';

runSafely('romtool', runRomtool, process.argv.slice(2), processIo()).then((code) => {
	process.exitCode = code;
});

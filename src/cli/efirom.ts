#!/usr/bin/env node
/** The `efirom` executable. */
import { runEfiRom } from './efirom/run.js';
import { languageOfSystem, speak } from './language.js';
import { runSafely } from './main.js';
import { processIo } from './process-io.js';

const io = processIo();
speak(languageOfSystem(io.env))
	.then(() => runSafely('efirom', runEfiRom, process.argv.slice(2), io))
	.then((code) => {
		process.exitCode = code;
	});

#!/usr/bin/env node
/** The `efirom` executable. */
import { runEfiRom } from './efirom/run.js';
import { languageOfSystem, speak } from './language.js';
import { start } from './start.js';

start('efirom', async (args, io) => {
	await speak(languageOfSystem(io.env));
	return runEfiRom(args, io);
});

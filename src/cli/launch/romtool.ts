#!/usr/bin/env node
/** Starts the `romtool` executable of the package. */
import { calledCommand } from './called.js';
import { installedIn } from './folder.js';
import { launch } from './launch.js';

launch('romtool-program.cjs', calledCommand(process.argv.slice(2)), installedIn(import.meta.dirname));

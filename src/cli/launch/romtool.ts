#!/usr/bin/env node
/** Starts the `romtool` executable of the package. */
import { COMMAND_NAMES } from '../commands.js';
import { launch } from './launch.js';

const called = process.argv.slice(2).find((word) => (COMMAND_NAMES as readonly string[]).includes(word));
launch('romtool-program.cjs', called ?? 'romtool');

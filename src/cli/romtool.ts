#!/usr/bin/env node
/** The `romtool` executable. */
import { runRomtool } from './program.js';
import { start } from './start.js';

start('romtool', runRomtool);

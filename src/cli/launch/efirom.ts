#!/usr/bin/env node
/** Starts the `efirom` executable of the package. */
import { launch } from './launch.js';

launch('efirom-program.cjs', 'efirom');

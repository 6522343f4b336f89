#!/usr/bin/env node
/** Starts the `efirom` executable of the package. */
import { installedIn } from './folder.js';
import { launch } from './launch.js';

launch('efirom-program.cjs', 'efirom', installedIn(import.meta.dirname));

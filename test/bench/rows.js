/** All rows of the table, in its order. */
import { rows as decoderRows } from './decoder-rows.js';
import { rows as extractRows } from './extract-rows.js';
import { rows as packageRows } from './package-rows.js';
import { rows as pageRows } from './page-rows.js';
import { rows as probeRows } from './probe-rows.js';
import { rows as processRows } from './process-rows.js';
import { rows as romRows } from './rom-rows.js';

export const ROWS = [
	...processRows,
	...romRows,
	...extractRows,
	...packageRows,
	...decoderRows,
	...probeRows,
	...pageRows,
];

/** Writes the page, or serves it for whoever works on it: `node .vite.build.mjs`, `node .vite.build.mjs serve`. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build, createServer } from 'vite';
import configuration from './.vite.config.mjs';

const FILE = 'romtool.html';
const SUMS = new URL('release/SHA256SUMS', import.meta.url);

/** What is published beside it has its digest. */
function addSum() {
	if (!existsSync(SUMS)) return;
	const others = readFileSync(SUMS, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.endsWith(`  ${FILE}`));
	const sum = createHash('sha256').update(readFileSync(new URL(`release/${FILE}`, import.meta.url)));
	writeFileSync(SUMS, `${[...others, `${sum.digest('hex')}  ${FILE}`].join('\n')}\n`);
}

if (process.argv[2] === 'serve') {
	const server = await createServer(configuration);
	await server.listen();
	server.printUrls();
} else {
	await build(configuration);
	addSum();
}

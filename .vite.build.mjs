/** Writes the page, or serves it for whoever works on it: `node .vite.build.mjs`, `node .vite.build.mjs serve`. */

import { build, createServer } from 'vite';
import configuration from './.vite.config.mjs';

if (process.argv[2] === 'serve') {
	const server = await createServer(configuration);
	await server.listen();
	server.printUrls();
} else {
	await build(configuration);
}

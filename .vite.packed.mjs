/** Gives an import of a file with `?packed` the bytes of that file: raw deflate, in base64. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';

const MARK = '?packed';
const require = createRequire(import.meta.url);

export const packed = {
	name: 'packed',
	enforce: 'pre',
	resolveId: (source) => (source.endsWith(MARK) ? `\0${require.resolve(source.slice(0, -MARK.length))}${MARK}` : null),
	load(id) {
		if (!id.startsWith('\0') || !id.endsWith(MARK)) return null;
		const file = readFileSync(id.slice(1, -MARK.length));
		return `export default ${JSON.stringify(deflateRawSync(file, { level: 9 }).toString('base64'))};`;
	},
};

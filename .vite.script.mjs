/** Gives an import of a file with `?script` the text of a script: the file and all that it imports. */

import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

const MARK = '?script';

/** @param {object} options of rolldown */
export function scripts(options) {
	return {
		name: 'script',
		enforce: 'pre',
		resolveId: (source, importer) =>
			source.endsWith(MARK) ? `\0${join(dirname(importer), source.slice(0, -MARK.length))}${MARK}` : null,
		async load(id) {
			if (!id.startsWith('\0') || !id.endsWith(MARK)) return null;
			const bundle = await rolldown({ ...options, input: id.slice(1, -MARK.length) });
			const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
			for (const file of await bundle.watchFiles) this.addWatchFile(file);
			await bundle.close();
			return `export default ${JSON.stringify(output[0].code)};`;
		},
	};
}

/** Collects the licences of the packages that a page contains parts of, those of its worker included. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

export function licences() {
	/** @type {Set<string>} */
	const folders = new Set();
	const plugin = {
		name: 'licences',
		/** Of what is left when unused modules are gone. */
		renderChunk(_, { moduleIds }) {
			for (const id of moduleIds) {
				const folder = PACKAGE.exec(id)?.[1];
				if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder);
			}
			return null;
		},
	};
	return { plugin, texts: () => [...folders].map(textOf).sort() };
}

/** @param {string} folder of a package */
function textOf(folder) {
	const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
	return `${name} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}`.trim();
}

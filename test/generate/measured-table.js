/** The table of measured drivers as TypeScript, and back: what is in it is not asked again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const FILE = fileURLToPath(new URL('../../src/names/measured-drivers.generated.ts', import.meta.url));
const HEAD = `/** Written by test/generate/measured-drivers.js: what GOP drivers said when they were asked in OVMF. */
import type { MeasuredDriver } from './measured-driver.js';

export const MEASURED_DRIVERS: Readonly<Record<string, MeasuredDriver>> = `;

/**
 * @typedef {import('../../src/names/measured-driver.js').MeasuredDriver} MeasuredDriver
 * @typedef {readonly (readonly [number, number])[]} Ranges
 */

/** @returns {Record<string, MeasuredDriver>} */
export function readTable() {
	if (!existsSync(FILE)) return {};
	const text = readFileSync(FILE, 'utf8');
	return runInNewContext(`(${text.slice(HEAD.length, text.lastIndexOf(';'))})`);
}

/** @param {Record<string, MeasuredDriver>} table */
export function writeTable(table) {
	const entries = Object.keys(table)
		.sort()
		.map((sha256) => `\t'${sha256}': ${driver(/** @type {MeasuredDriver} */ (table[sha256]))},\n`);
	writeFileSync(FILE, `${HEAD}{\n${entries.join('')}};\n`);
}

/** @param {MeasuredDriver} driver */
function driver({ version, vendorId, alone, beside }) {
	const answers = beside.map(({ chips, images, takes }) => {
		const seen = images === undefined ? '' : `images: [${images.map((image) => `'${image}'`).join(', ')}], `;
		const taken = typeof takes === 'string' ? `'${takes}'` : ranges(takes);
		return `\t\t\t{ chips: ${ranges(chips)}, ${seen}takes: ${taken} },\n`;
	});
	return [
		'{\n',
		`\t\tversion: '${version.replace(/[^\w. ]/g, '')}',\n`,
		`\t\tvendorId: ${hex(vendorId)},\n`,
		`\t\talone: ${ranges(alone)},\n`,
		`\t\tbeside: ${answers.length === 0 ? '[]' : `[\n${answers.join('')}\t\t]`},\n`,
		'\t}',
	].join('');
}

/** @param {Ranges} list */
const ranges = (list) => `[${list.map(([first, last]) => `[${hex(first)}, ${hex(last)}]`).join(', ')}]`;

/** @param {number} id */
const hex = (id) => `0x${id.toString(16).padStart(4, '0')}`;

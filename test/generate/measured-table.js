/** The table of measured drivers as TypeScript, and back: what is in it is not asked again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const FILE = fileURLToPath(new URL('../../src/names/measured-drivers.generated.ts', import.meta.url));
const HEAD = `/** Written by test/generate/measured-drivers.js: what GOP drivers said when they were asked in OVMF. */
import type { IdRange } from '../pci/id-ranges.js';
import type { MeasuredDriver } from './measured-driver.js';
`;
/** A function for each: one of them is asked for, and the others are not made. */
const START = 'export const MEASURED_DRIVERS: Readonly<Record<string, () => MeasuredDriver>> = ';

/**
 * @typedef {import('../../src/names/measured-driver.js').MeasuredDriver} MeasuredDriver
 * @typedef {readonly (readonly [number, number])[]} Ranges
 */

/** Where AMD has had its GPUs since 2012: all IDs beside dozens of VBIOSes take an hour. @type {Ranges} */
export const GPUS = [
	[0x1300, 0x17ff],
	[0x6600, 0x76ff],
	[0x9800, 0x99ff],
];

/** @returns {Record<string, MeasuredDriver>} */
export function readTable() {
	if (!existsSync(FILE)) return {};
	const text = readFileSync(FILE, 'utf8');
	/** @type {Record<string, () => MeasuredDriver>} */
	const table = runInNewContext(`(${text.slice(text.indexOf(START) + START.length, text.lastIndexOf(';'))})`, { GPUS });
	return Object.fromEntries(Object.entries(table).map(([sha256, make]) => [sha256, make()]));
}

/** @param {Record<string, MeasuredDriver>} table */
export function writeTable(table) {
	const entries = Object.keys(table)
		.sort()
		.map((sha256) => `\t'${sha256}': ${driver(/** @type {MeasuredDriver} */ (table[sha256]))},\n`);
	const gpus = `/** What was asked about where all devices would have taken an hour. */\nconst GPUS: readonly IdRange[] = ${literal(GPUS)};\n`;
	writeFileSync(FILE, `${HEAD}${gpus}\n${START}{\n${entries.join('')}};\n`);
}

/** @param {MeasuredDriver} driver */
function driver({ version, vendorId, alone, beside }) {
	const answers = beside.map(({ chips, images, asked, takes }) => {
		const seen = images === undefined ? '' : `images: [${images.map((image) => `'${image}'`).join(', ')}], `;
		const about = asked === undefined ? '' : `asked: ${ranges(asked)}, `;
		const taken = typeof takes === 'string' ? `'${takes}'` : ranges(takes);
		return `\t\t\t{ chips: ${ranges(chips)}, ${seen}${about}takes: ${taken} },\n`;
	});
	return [
		'() => ({\n',
		`\t\tversion: '${version.replace(/[^\w. ]/g, '')}',\n`,
		`\t\tvendorId: ${hex(vendorId)},\n`,
		`\t\talone: ${ranges(alone)},\n`,
		`\t\tbeside: ${answers.length === 0 ? '[]' : `[\n${answers.join('')}\t\t]`},\n`,
		'\t})',
	].join('');
}

/** @param {Ranges} list */
const ranges = (list) => (JSON.stringify(list) === JSON.stringify(GPUS) ? 'GPUS' : literal(list));

/** @param {Ranges} list */
const literal = (list) => `[${list.map(([first, last]) => `[${hex(first)}, ${hex(last)}]`).join(', ')}]`;

/** @param {number} id */
const hex = (id) => `0x${id.toString(16).padStart(4, '0')}`;

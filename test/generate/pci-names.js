/**
 * Writes src/pci/names/*.generated.ts from a pci.ids file: all vendor names, and the devices that a graphics tool meets. The
 * vendors with the longest lists have a file each.
 *
 *   node test/generate/pci-names.js [/usr/share/misc/pci.ids]
 */
import { readFileSync, writeFileSync } from 'node:fs';

const source = process.argv[2] ?? '/usr/share/misc/pci.ids';

/** The vendors of each file; of the last, all others. */
const FILES = new Map([
	['amd', ['1002']],
	['nvidia', ['10de']],
	['intel', ['8086']],
	['other', []],
]);

/** Vendors whose devices all matter here, functions beside the GPU included (audio, USB-C). */
const ALL_DEVICES = new Set(['1002', '10de', '102b', '1a03', '1234', '1b36', '1af4', '15ad', '1ed5', '1d17']);
/** Of Intel's thousands only the graphics functions. */
const INTEL = '8086';
const INTEL_GRAPHICS = /Graphics|\bGPU\b|Display|\bIris\b|\bVGA\b|\bArc\b|\bDG[12]\b/;

/** QEMU's network card, for which our sample ROM is built. */
const SAMPLE_DEVICES = new Set(['8086:100e']);

const lines = readFileSync(source, 'utf8').split('\n');
const version = lines
	.find((line) => line.startsWith('#\tVersion:'))
	?.slice('#\tVersion:'.length)
	.trim();
if (version === undefined) throw new Error(`${source} has no version line: is it a pci.ids file?`);

/** @type {Map<string, { name: string, devices: Map<string, string> }>} */
const vendors = new Map();
/** @type {Map<string, string>} */
let devices = new Map();
let vendor = '';
for (const line of lines) {
	if (/^C /.test(line)) break;
	const [, indent, id, name] = /^(\t?)([0-9a-f]{4}) {2}(.+)$/.exec(line) ?? [];
	if (id === undefined || name === undefined) continue;
	if (indent === '') {
		vendor = id;
		devices = new Map();
		vendors.set(id, { name, devices });
	} else if (
		ALL_DEVICES.has(vendor) ||
		(vendor === INTEL && INTEL_GRAPHICS.test(name)) ||
		SAMPLE_DEVICES.has(`${vendor}:${id}`)
	) {
		devices.set(id, name);
	}
}
const alone = [...FILES.values()].flat();
for (const [file, ids] of FILES) {
	const text = [...vendors]
		.filter(([id]) => (ids.length === 0 ? !alone.includes(id) : ids.includes(id)))
		.flatMap(([id, { name, devices: list }]) => [
			`${id}  ${name}`,
			...[...list].sort(([a], [b]) => (a < b ? -1 : 1)).map(([device, label]) => `\t${device}  ${label}`),
		])
		.join('\n');
	writeFileSync(
		new URL(`../../src/pci/names/${file}.generated.ts`, import.meta.url),
		`// Made by test/generate/pci-names.js from pci.ids ${version}, used under its 3-clause BSD licence (see LICENSE).

/** In the format of pci.ids; every line starts with a line feed. */
export const ${file.toUpperCase()}_NAMES: string = \`
${text.replace(/[\\`$]/g, '\\$&')}
\`;
`,
	);
}

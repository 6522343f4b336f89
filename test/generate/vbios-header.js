/**
 * What drivers take beside an option ROM of AMD with a PCI data structure and nothing else (PCI Firmware Specification 3.3,
 * §5.1.2): those that go by the device ID in it, and by nothing else of the VBIOS.
 */
import { OLDER_CHIPS } from '../../dist/graphics/amd-chips.js';
import { devicesOfFamily, FAMILY_NAMES } from '../../dist/graphics/amd-families.js';
import { mergeRanges } from '../../dist/pci/id-ranges.js';
import { ALL, ask, takenBy } from './ask-driver.js';

/**
 * @typedef {import('./ask-driver.js').Driver} Driver
 * @typedef {import('./ask-driver.js').IdRange} IdRange
 * @typedef {import('./ask-driver.js').VbiosAnswer} VbiosAnswer
 */

const SIZE = 512;
const PCIR = 0x1c;
const VENDOR = 0x1002;

/** @param {number} deviceId */
export function vbiosHeader(deviceId) {
	const bytes = new Uint8Array(SIZE);
	const view = new DataView(bytes.buffer);
	bytes.set([0x55, 0xaa, SIZE / 512]);
	view.setUint16(0x18, PCIR, true);
	bytes.set(Buffer.from('PCIR'), PCIR);
	view.setUint16(PCIR + 4, VENDOR, true);
	view.setUint16(PCIR + 6, deviceId, true);
	view.setUint16(PCIR + 10, 24, true);
	// VGA-compatible, one block, x86, the last image.
	bytes.set([0x00, 0x00, 0x03, 1, 0], PCIR + 13);
	bytes[PCIR + 21] = 0x80;
	return bytes;
}

const KNOWN_CHIPS = FAMILY_NAMES.flatMap((family) => devicesOfFamily(family));
/** OVMF takes its time for folders with more files. */
const MOST_HEADERS = 128;
/** Drivers that go by the ID in a VBIOS's header know some of these. */
export const SAMPLES = [0x1638, 0x15dd, 0x67df, 0x67ef, 0x687f, 0x731f, 0x73bf];
/** @param {number} first @param {number} last */
export const numbers = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * What the driver takes beside VBIOSes with a device ID in their header and nothing else.
 * @param {Driver} driver
 * @returns {Promise<VbiosAnswer[]>}
 */
export async function besideHeaders(driver) {
	const chips = new Set([...driver.listed, ...OLDER_CHIPS.flat(), ...KNOWN_CHIPS]);
	const own = await askHeaders(driver, [...chips], (id) => [[id, id]]);
	const accepting = [...chips].filter((id) => (own.get(id)?.length ?? 0) > 0);
	// One of each run of IDs is asked about all devices, then each ID about all that the driver takes beside any of those.
	const runs = mergeRanges(accepting.map((id) => [id, id]));
	const samples = await askHeaders(
		driver,
		runs.map(([first]) => first),
		() => [ALL],
	);
	const ever = mergeRanges([...samples.values()].flatMap((takes) => (takes === 'asks-hardware' ? [] : takes)));
	for (const [first, last] of ever) for (const id of numbers(first, last)) chips.add(id);
	const taken = await askHeaders(driver, [...chips], (id) => mergeRanges([...ever, [id, id]]));
	/** @type {Map<string, { takes: VbiosAnswer['takes'], ids: IdRange[] }>} */
	const groups = new Map();
	for (const [id, takes] of taken) {
		const group = groups.get(JSON.stringify(takes)) ?? { takes, ids: [] };
		groups.set(JSON.stringify(takes), group);
		group.ids.push([id, id]);
	}
	return [...groups.values()].map(({ takes, ids }) => ({ chips: mergeRanges(ids), takes }));
}

/**
 * @param {Driver} driver
 * @param {readonly number[]} chips
 * @param {(id: number) => readonly IdRange[]} about
 */
async function askHeaders(driver, chips, about) {
	/** @type {Map<number, VbiosAnswer['takes']>} */
	const answers = new Map();
	for (let at = 0; at < chips.length; at += MOST_HEADERS) {
		const some = chips.slice(at, at + MOST_HEADERS);
		const results = await ask(
			driver,
			some.map((id) => [vbiosHeader(id), about(id)]),
		);
		for (const [index, id] of some.entries()) {
			const result = results[index];
			const takes = result && takenBy(result);
			if (takes !== undefined) answers.set(id, takes);
		}
	}
	return answers;
}

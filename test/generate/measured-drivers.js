/**
 * Asks every GOP driver in folders of firmware about every device, beside every VBIOS of AMD that is there, and adds what
 * it says to src/names/measured-drivers.generated.ts. What is there already is not asked again, and each driver is written
 * as soon as it is done, so that this can be stopped at any time. Firmware itself stays outside the repository.
 *
 *     npm run build && node test/generate/measured-drivers.js ../shared/corpus
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examineFile } from '../../dist/examined/examined-file.js';
import { listedDevices } from '../../dist/graphics/driver-support.js';
import { probeInputs } from '../../dist/probe/inputs.js';
import { ALL, ask, takenBy } from './ask-driver.js';
import { GPUS, readTable, writeTable } from './measured-table.js';
import { besideHeaders, numbers, SAMPLES, vbiosHeader } from './vbios-header.js';

/**
 * @typedef {import('../../src/names/measured-driver.js').MeasuredDriver} MeasuredDriver
 * @typedef {import('../../src/names/measured-driver.js').VbiosAnswer} VbiosAnswer
 * @typedef {import('../../src/pci/id-ranges.js').IdRange} IdRange
 * @typedef {import('../../src/probe/session.js').GroupResult} GroupResult
 * @typedef {{ bytes: Uint8Array, deviceId: number, digest: string }} Vbios
 * @typedef {{ bytes: Uint8Array, sha256: string, version: string, vendorId: number, listed: readonly number[] }} Driver
 */

const ROMTOOL = fileURLToPath(new URL('../../dist/bin/romtool.cjs', import.meta.url));
/** @type {Record<string, number>} */
const VENDORS = { 'amd-gop': 0x1002, 'intel-gop': 0x8086 };
/** IMAGE_FILE_MACHINE_AMD64. */
const X64 = 0x8664;
/** As in measured-driver.ts. */
const DIGEST_DIGITS = 16;

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** @param {string} folder @param {string} temporary */
function readParts(folder, temporary) {
	const words = ['extract', folder, '-d', temporary, '--json'];
	const { stdout, stderr } = spawnSync(process.execPath, [ROMTOOL, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
	if (stdout === '') throw new Error(stderr);
	/** @type {Map<string, Driver>} */
	const drivers = new Map();
	/** @type {Map<string, Vbios>} */
	const vbioses = new Map();
	for (const { kind, version, file } of JSON.parse(stdout).flatMap((/** @type {any} */ image) => image.parts)) {
		const bytes = new Uint8Array(readFileSync(file));
		const inputs = probeInputs(bytes, sha256);
		for (const driver of inputs.drivers) {
			const { graphics, machine, isApplication } = driver;
			const vendorId = VENDORS[graphics?.kind ?? ''];
			if (vendorId === undefined || machine !== X64 || isApplication) continue;
			const named = graphics !== undefined && 'version' in graphics ? graphics.version : version;
			const listed =
				graphics?.kind === 'amd-gop' ? listedDevices(graphics).flatMap(([from, to]) => numbers(from, to)) : [];
			drivers.set(driver.sha256, { ...driver, vendorId, version: String(named), listed });
		}
		if (kind !== 'amd-vbios') continue;
		const [rom] = inputs.vbioses;
		const image = examineFile(bytes, sha256).images.find(({ graphics }) => graphics?.kind === 'amd-vbios');
		if (rom === undefined || image === undefined) continue;
		const digest = image.sha256.slice(0, DIGEST_DIGITS);
		vbioses.set(digest, { ...rom, digest });
	}
	return { drivers: [...drivers.values()], vbioses: [...vbioses.values()] };
}

/** @param {Driver} driver @param {readonly Vbios[]} vbioses @returns {Promise<VbiosAnswer[]>} */
async function besideImages(driver, vbioses) {
	const results = await ask(
		driver,
		vbioses.map(({ bytes }) => [bytes, GPUS]),
	);
	return vbioses.flatMap(({ deviceId, digest }, index) => {
		const result = results[index];
		const takes = result && takenBy(result);
		return takes === undefined ? [] : [{ chips: [[deviceId, deviceId]], images: [digest], asked: GPUS, takes }];
	});
}

/** Images of one chip that give one answer are told together. @param {readonly VbiosAnswer[]} answers */
function together(answers) {
	/** @type {Map<string, VbiosAnswer>} */
	const groups = new Map();
	for (const answer of answers) {
		const { chips, takes, images, ...about } = answer;
		const key = JSON.stringify([chips, takes, images === undefined, about]);
		const before = groups.get(key);
		const all = [...new Set([...(before?.images ?? []), ...(images ?? [])])].sort();
		groups.set(key, images === undefined ? answer : { chips, images: all, ...about, takes });
	}
	return [...groups.values()].sort((a, b) => (a.chips[0]?.[0] ?? 0) - (b.chips[0]?.[0] ?? 0));
}

/**
 * @param {Driver} driver
 * @param {readonly Vbios[]} vbioses
 * @param {MeasuredDriver | undefined} known
 * @returns {Promise<MeasuredDriver | undefined>}
 */
async function measure(driver, vbioses, known) {
	const { version, vendorId } = driver;
	if (known !== undefined) {
		const { beside } = known;
		if (beside.every(({ images }) => images === undefined)) return known;
		const asked = new Set(beside.flatMap(({ images = [] }) => images));
		const open = vbioses.filter(({ digest }) => !asked.has(digest));
		return open.length === 0
			? known
			: { ...known, beside: together([...beside, ...(await besideImages(driver, open))]) };
	}
	const isAmd = vendorId === VENDORS['amd-gop'];
	const samples = isAmd ? SAMPLES : [];
	const [first, ...withHeaders] = await ask(driver, [
		[undefined, [ALL]],
		...samples.map((id) => /** @type {const} */ ([vbiosHeader(id), [/** @type {IdRange} */ ([id, id])]])),
	]);
	const alone = first && takenBy(first);
	if (alone === undefined || typeof alone === 'string') return undefined;
	if (!isAmd) return { version, vendorId, alone, beside: [] };
	if (withHeaders.some(({ verdict }) => verdict === 'accepts')) {
		return { version, vendorId, alone, beside: together(await besideHeaders(driver)) };
	}
	return { version, vendorId, alone, beside: together(await besideImages(driver, vbioses)) };
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: measured-drivers.js DIRECTORY...');
const temporary = mkdtempSync(join(tmpdir(), 'romtool-measure-'));
try {
	const found = folders.map((folder, index) => readParts(folder, join(temporary, String(index))));
	const vbioses = [...new Map(found.flatMap((each) => each.vbioses).map((each) => [each.digest, each])).values()];
	const table = readTable();
	for (const driver of new Map(found.flatMap((each) => each.drivers).map((each) => [each.sha256, each])).values()) {
		const measured = await measure(driver, vbioses, table[driver.sha256]);
		process.stderr.write(
			`${driver.sha256.slice(0, 8)} ${driver.version}: ${measured === undefined ? 'no answer' : 'measured'}\n`,
		);
		if (measured === undefined) continue;
		table[driver.sha256] = measured;
		writeTable(table);
	}
} finally {
	rmSync(temporary, { recursive: true, force: true });
}

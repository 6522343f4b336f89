/** Firmware images: whole runs of `romtool extract` against uefitool-cli's tools, in time and in memory. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { openFirmware, walk } from '../../dist/index.js';
import { compare, compareSum, inFolder, median } from './measure.js';
import { CORPUS, missingFile, missingProgram, ROMTOOL, romtool } from './parts.js';

const IMAGES = [
	'SYNTH__AMD_aptioV_like_16M.rom',
	'SYNTH__AMD_edk2_like_16M.fd',
	'miyconst__Mi899__huananzhi-b250m-i-v20.rom',
];
/** "AMD GOP X64 " in UTF-16, as UBU looks for it. */
const PATTERN = '41004D004400200047004F005000200058003600340020';
const TIME = '/usr/bin/time';

const BATCH = 64;
const CORES = availableParallelism();
const BATCH_IMAGE = join(CORPUS, 'bios', 'SYNTH__AMD_aptioV_like_16M.rom');

/** One core: without it, V8 compiles and collects on the others even where one thread works on the files. */
const ONE_CORE = ['taskset', '-c', '0'];

/**
 * Of a batch: threads that start, and code that is optimised anew in each, may take 15 % of what they save.
 *
 * @type {import('./measure.js').Row}
 */
const batchRow = {
	what: `process: extract of ${BATCH} of ${basename(BATCH_IMAGE)}, time × cores`,
	peer: `--jobs 1 on one core (${ONE_CORE.join(' ')})`,
	limit: 1.15,
	missing: () => missingFile(BATCH_IMAGE) ?? missingProgram('taskset', 'util-linux') ?? missingCore(),
	measure: () =>
		withImage(BATCH_IMAGE, ({ extractBatch }) => {
			const oneCore = () => extractBatch(['--jobs', '1'], ONE_CORE);
			const { ours, peer, ratio } = compare(() => extractBatch([]), oneCore, 3, 1, 0);
			return { ours: ours * CORES, peer, ratio: ratio * CORES };
		}),
};

function missingCore() {
	const [program = '', ...words] = ONE_CORE;
	return spawnSync(program, [...words, 'true']).status === 0 ? undefined : 'core 0 is not among those allowed';
}

/** @type {import('./measure.js').Row[]} */
export const rows = [...IMAGES.flatMap(rowsOf), batchRow];

/** @param {string} name @returns {import('./measure.js').Row[]} */
function rowsOf(name) {
	const file = join(CORPUS, 'bios', name);
	/** @param {string} tool */
	const missing = (tool) => missingFile(file) ?? missingProgram(tool, 'uefitool-cli');
	const what = `process: extract of ${name}`;
	return [
		{
			what,
			peer: 'UEFIFind body list',
			limit: 1,
			missing: () => missing('UEFIFind'),
			measure: () => withImage(file, ({ extract, find }) => compare(extract, () => run(find), 15)),
		},
		{
			what,
			peer: '1.5 × (node -e 0 + xz -dc of its LZMA streams)',
			limit: 1,
			missing: () => missingFile(file) ?? missingProgram('xz', 'xz-utils'),
			measure: () => withImage(file, ({ image, extract }) => compareSum(extract, floorOf(image), 15)),
		},
		{
			what,
			// What it takes varies threefold between machines, and Node's start alone may be a fifth of it.
			peer: 'UEFIExtract unpack',
			missing: () => missing('UEFIExtract'),
			measure: () => withImage(file, ({ extract, unpack }) => compare(extract, unpack, 5, 1, 1)),
		},
		{
			what: `process: extract of ten of ${name}`,
			peer: 'of one',
			limit: 10.5,
			missing: () => missingFile(file),
			measure: () => withImage(file, ({ extract, extractTen }) => compare(extractTen, extract, 3, 1, 1)),
		},
		{
			what: `peak memory: extract of ${name}`,
			peer: 'UEFIFind body list',
			limit: 1,
			unit: 'MB',
			missing: () => missing('UEFIFind') ?? missingFile(TIME, 'time'),
			measure: () => withImage(file, ({ words, image, find }) => comparePeaks(words([image]), () => find)),
		},
		{
			what: `peak memory: extract --jobs 1 of ten of ${name}`,
			peer: 'of one',
			limit: 1.5,
			unit: 'MB',
			missing: () => missingFile(file) ?? missingFile(TIME, 'time'),
			measure: () =>
				withImage(file, ({ words, image, ten }) => comparePeaks(words(['--jobs', '1', ...ten()]), words([image]))),
		},
	];
}

/**
 * @typedef {object} Commands
 * @property {string} image
 * @property {() => string[]} ten paths of ten images that differ, which are written when they are asked for
 * @property {(images: string[]) => () => string[]} words a command line that writes to a new folder each time, as people do
 * @property {() => void} extract
 * @property {() => void} extractTen
 * @property {(flags: string[], by?: readonly string[]) => void} extractBatch
 * @property {string[]} find
 * @property {() => void} unpack
 */

/** @template T @param {string} file @param {(commands: Commands) => T} work @returns {T} */
function withImage(file, work) {
	return inFolder((folder) => {
		const image = join(folder, 'image.rom');
		copyFileSync(file, image);
		let runs = 0;
		/** @param {string[]} images */
		const options = (images) => ['extract', '-d', join(folder, `parts-${runs++}`), ...images];
		/** @type {string[] | undefined} */
		let images;
		/** @type {string[] | undefined} */
		let batch;
		const ten = () => {
			images ??= tenImages(folder, image);
			return images;
		};
		return work({
			image,
			ten,
			words: (files) => () => [process.execPath, ROMTOOL, ...options(files)],
			extract: () => romtool(options([image])),
			extractTen: () => romtool(options(ten())),
			extractBatch: (flags, by = []) => {
				batch ??= linksTo(folder, image);
				romtool([...options(batch), ...flags], [0], { by });
			},
			find: ['UEFIFind', image, 'body', 'list', PATTERN],
			unpack: () => {
				rmSync(`${image}.dump`, { recursive: true, force: true });
				run(['UEFIExtract', image, 'unpack']);
			},
		});
	});
}

/** What nothing written for Node can do without. @param {string} image */
function floorOf(image) {
	const files = lzmaStreams(image).map((packed, i) => {
		const file = `${image}.${i}.lzma`;
		writeFileSync(file, packed);
		return file;
	});
	for (const file of files) {
		// xz complains of the bytes that pad a section, after it has written all.
		const { stdout } = spawnSync('xz', ['-dcq', '--format=lzma', file], { maxBuffer: 1 << 30 });
		if (!stdout?.length) throw new Error(`xz does not unpack ${file}`);
	}
	const xz = () => spawnSync('sh', ['-c', 'xz -dcq --format=lzma "$@" >/dev/null', 'sh', ...files]);
	return [
		{ run: () => spawnSync(process.execPath, ['-e', '0']), weight: 1.5 },
		{ run: xz, weight: 1.5 },
	];
}

/** Those that are unpacked: the halves of an A/B image share what is in them. @param {string} image */
function lzmaStreams(image) {
	const streams = new Map();
	for (const { node } of walk(openFirmware(new Uint8Array(readFileSync(image))))) {
		const { type, name = '', source, body } = node;
		if (type !== 'section' || !name.startsWith('LZMA')) continue;
		const [first] = node.children();
		// It stays packed.
		if (first === undefined || first.source === source) continue;
		streams.set(first.source, source.subarray(body.start, body.end));
	}
	return [...streams.values()];
}

/** The bytes of a corner differ. @param {string} folder @param {string} image */
function tenImages(folder, image) {
	return Array.from({ length: 10 }, (_, i) => {
		const copy = join(folder, `${i}.rom`);
		writeFileSync(copy, readFileSync(image).fill(i, 0x10, 0x14));
		return copy;
	});
}

/** Of the same bytes: what is written is so little that it is no part of the time. @param {string} folder @param {string} image */
function linksTo(folder, image) {
	return Array.from({ length: BATCH }, (_, i) => {
		const link = join(folder, `batch-${i}.rom`);
		linkSync(image, link);
		return link;
	});
}

/** UEFIFind ends with a code of its own where it finds nothing. @param {string[]} command */
function run([program = '', ...words]) {
	const { error } = spawnSync(program, words);
	if (error !== undefined) throw error;
}

/** @param {() => string[]} ours @param {() => string[]} peer @returns {import('./measure.js').Comparison} */
function comparePeaks(ours, peer) {
	const [a, b] = [peakMemory(ours), peakMemory(peer)];
	return { ours: a, peer: b, ratio: a / b };
}

/** In MB, the median of five runs. @param {() => string[]} command */
function peakMemory(command) {
	const runs = Array.from({ length: 5 }, () => {
		const { stderr } = spawnSync(TIME, ['-f', 'peak %M', ...command()], { encoding: 'utf8' });
		return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1000;
	});
	return median(runs);
}

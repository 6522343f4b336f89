/** Firmware images: whole runs of `romtool extract` against uefitool-cli's tools, and the decoders. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { efiCompress, efiDecompress, lzmaDecompress } from '../../dist/index.js';
import { compare, median } from './measure.js';
import { romtool, root } from './paths.js';

const corpus = join(root, '../shared/corpus/bios');
const IMAGES = [
	'SYNTH__AMD_aptioV_like_16M.rom',
	'SYNTH__AMD_edk2_like_16M.fd',
	'miyconst__Mi899__huananzhi-b250m-i-v20.rom',
];
/** "AMD GOP X64 " in UTF-16, as UBU looks for it. */
const PATTERN = '41004D004400200047004F005000200058003600340020';
const OVMF = '/usr/share/OVMF/OVMF_CODE_4M.fd';
/** The one LZMA section of Debian's OVMF: offset of its data, and of its end. */
const OVMF_LZMA = [0x90 + 0x18, 0x90 + 1511415];

/** @type {import('./measure.js').Row[]} */
export const rows = [];
/** @type {string[]} */
export const skipped = [];

/** @param {string} program */
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));
try {
	if (!existsSync(corpus)) skipped.push('romtool extract: no ../shared/corpus/bios');
	else if (!has('UEFIFind')) skipped.push('romtool extract: no UEFIFind (Debian package uefitool-cli)');
	else IMAGES.forEach(extractRows);
	decoderRows();
} finally {
	rmSync(folder, { recursive: true });
}

/** @param {string} name */
function extractRows(name) {
	const image = join(folder, name);
	copyFileSync(join(corpus, name), image);
	const dump = `${image}.dump`;
	let runs = 0;
	/** Each time into a new folder, as people do. @param {string[]} images */
	const words = (images) => [romtool, 'extract', '-d', join(folder, `${name}-${runs++}`), ...images];
	const find = [image, 'body', 'list', PATTERN];
	const extract = () => execFileSync(process.execPath, words([image]));
	const what = `process: extract of ${name}`;
	rows.push({
		what,
		peer: 'UEFIFind body list',
		result: compare(extract, () => spawnSync('UEFIFind', find), 15),
		limit: 1,
	});
	rows.push({
		what,
		peer: 'UEFIExtract unpack',
		result: compare(
			extract,
			() => {
				rmSync(dump, { recursive: true, force: true });
				spawnSync('UEFIExtract', [image, 'unpack']);
			},
			5,
		),
		limit: 0.2,
	});
	const ten = Array.from({ length: 10 }, (_, i) => {
		const copy = join(folder, `${i}.rom`);
		// Ten images, not one: the bytes of a corner differ.
		writeFileSync(copy, readFileSync(image).fill(i, 0x10, 0x14));
		return copy;
	});
	const extractTen = () => execFileSync(process.execPath, words(ten));
	rows.push({
		what: 'process: extract of ten of it',
		peer: 'of one',
		result: compare(extractTen, extract, 3),
		limit: 10.5,
	});
	if (!existsSync('/usr/bin/time')) {
		skipped.push(`memory of ${name}: no /usr/bin/time (Debian package time)`);
		return;
	}
	const [ours, peer] = [
		peakMemory(() => [process.execPath, ...words([image])]),
		peakMemory(() => ['UEFIFind', ...find]),
	];
	const many = peakMemory(() => [process.execPath, ...words(ten)]);
	rows.push(
		{
			what: `peak memory: extract of ${name}`,
			peer: 'UEFIFind',
			result: { ours, peer, ratio: ours / peer },
			limit: 1,
			unit: 'MB',
		},
		{
			what: 'peak memory: of ten of it',
			peer: 'of one',
			result: { ours: many, peer: ours, ratio: many / ours },
			limit: 1.5,
			unit: 'MB',
		},
	);
}

/** In MB, the median of five runs. @param {() => string[]} command */
function peakMemory(command) {
	const runs = Array.from({ length: 5 }, () => {
		const { stderr } = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...command()], { encoding: 'utf8' });
		return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1000;
	});
	return median(runs);
}

function decoderRows() {
	if (!existsSync(OVMF)) {
		skipped.push(`decoders: no ${OVMF} (Debian package ovmf)`);
		return;
	}
	const packed = new Uint8Array(readFileSync(OVMF)).subarray(...OVMF_LZMA);
	const content = lzmaDecompress(packed);
	const lzmaFile = join(folder, 'ovmf.lzma');
	writeFileSync(lzmaFile, packed);
	const lzma = () => lzmaDecompress(packed);
	if (has('xz')) {
		rows.push({
			what: "LZMA decode of OVMF's section",
			peer: 'xz -dc',
			// xz complains of the bytes that pad the section, after it has written all.
			result: compare(lzma, () => spawnSync('sh', ['-c', `xz -dcq --format=lzma ${lzmaFile} >/dev/null`]), 15),
			limit: 1 / 0.85,
		});
	} else skipped.push('LZMA decode: no xz (Debian package xz-utils)');
	const efi = efiCompress(content);
	rows.push({
		what: 'EFI 1.1 decode of the same content',
		peer: 'our LZMA decode of it',
		result: compare(() => efiDecompress(efi), lzma, 15),
		limit: 1 / 1.5,
	});
}

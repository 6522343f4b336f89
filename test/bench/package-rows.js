/**
 * Vendors' packages: a whole run of `romtool extract` on each, against half as much again as on the image in it, and what
 * another program takes to unpack it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareSum, inFolder } from './measure.js';
import { missingFile, missingProgram, ROOT, romtool } from './parts.js';

const PACKAGES = join(ROOT, '../shared/packages');
/** @typedef {(file: string, folder: string) => string[]} Words */
/** @type {Readonly<Record<string, { debian: string, words: Words }>>} */
const PEERS = {
	innoextract: { debian: 'innoextract', words: (file, folder) => ['innoextract', '-s', '-d', folder, file] },
	'7zz': { debian: '7zip', words: (file, folder) => ['7zz', 'x', '-y', `-o${folder}`, file] },
	cabextract: { debian: 'cabextract', words: (file, folder) => ['cabextract', '-q', '-d', folder, file] },
};

/** By what unpacks them where Debian has it. @type {readonly (readonly [string, string?])[]} */
const ROWS = [
	['insyde/acer_like.zip', '7zz'],
	['insyde/iFdPacker_obfuscated_tgl160k.exe'],
	['insyde/iFdPacker_password_names_tgl160k.exe'],
	['insyde/sfx_bcj2.exe', '7zz'],
	['dell/pfs_tgl160k.exe'],
	['dell/thinos_tgl160k.pkg'],
	['ucp/afuwin_tgl160k.exe'],
	['inno/thinkpad_5.5.6.exe', 'innoextract'],
	['inno/thinkpad_6.0.5.exe', 'innoextract'],
	['inno/thinkpad_zip_6.2.0.exe', 'innoextract'],
	['inno/thinkpad_none_6.4.1.exe'],
	['sfx/wextract_mszip_tgl160k.exe', 'cabextract'],
	['sfx/softpaq_tgl160k.exe', 'cabextract'],
	['sfx/surface_like.msi', 'cabextract'],
	['sfx/zip_comment_signed.exe', '7zz'],
	['sfx/nsis_lzma_tgl160k.exe', '7zz'],
	['misc/phoenix_tdk_tgl160k.exe'],
	['misc/toshiba_tgl160k.com'],
];

/** @type {import('./measure.js').Row[]} */
export const rows = ROWS.map(([name, peer]) => {
	const file = join(PACKAGES, name);
	const tool = peer === undefined ? undefined : PEERS[peer];
	return {
		what: `process: extract of ${name}`,
		peer: `1.5 × extract of the image in it${peer === undefined ? '' : ` + ${peer}`}`,
		limit: 1,
		missing: () =>
			missingFile(file) ?? (peer === undefined || tool === undefined ? undefined : missingProgram(peer, tool.debian)),
		measure: () =>
			inFolder((folder) => {
				const image = join(folder, 'image.bin');
				writeImage(name, image);
				let runs = 0;
				const next = () => join(folder, `${runs++}`);
				/** @param {string} input */
				const extract = (input) => () => romtool(['extract', '-d', next(), input]);
				const peers = [{ run: extract(image), weight: 1.5 }];
				if (tool !== undefined) peers.push({ run: () => unpack(tool.words(file, next())), weight: 1 });
				return compareSum(extract(file), peers, 5);
			}),
	};
});

/** Writes the image that is known to be in a package to `path`. @param {string} name @param {string} path */
function writeImage(name, path) {
	/** @type {{ file: string, inner: { sha256: string }[] }[]} */
	const list = JSON.parse(readFileSync(join(PACKAGES, 'packages.json'), 'utf8'));
	const digest = list.find(({ file }) => file === name)?.inner[0]?.sha256;
	const script = `
		const { createHash } = await import('node:crypto');
		const { readFileSync, writeFileSync } = await import('node:fs');
		const { openArchive } = await import(${JSON.stringify(module('cli/archive/open-archive.js'))});
		const { identifyContent } = await import(${JSON.stringify(module('content/content.js'))});
		const [file, path, digest] = process.argv.slice(1);
		const bytes = new Uint8Array(readFileSync(file));
		for await (const { bytes: member } of openArchive(bytes, identifyContent(bytes)).members) {
			if (createHash('sha256').update(member).digest('hex') === digest) writeFileSync(path, member);
		}`;
	const words = ['--input-type=module', '-e', script, join(PACKAGES, name), path, digest ?? ''];
	const { stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
	if (!existsSync(path)) throw new Error(`no image in ${name}: ${stderr}`);
}

/** @param {string} path in dist */
function module(path) {
	return pathToFileURL(join(ROOT, 'dist', path)).href;
}

/** @param {string[]} words */
function unpack([program = '', ...words]) {
	const { status, error } = spawnSync(program, words);
	if (error !== undefined || status !== 0) throw error ?? new Error(`${program} ${words.join(' ')}: ${status}`);
}

/** `romtool edit unpack`: writes a ROM's parts to a directory and says how to build the ROM of them again. */
import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { firstDifference } from '../../bytes/first-difference.js';
import { hexDigits } from '../../bytes/hex.js';
import { jsonTextOf } from '../../bytes/json-text.js';
import { shellWord } from '../../bytes/shell-word.js';
import type { Language } from '../../language/languages.js';
import { worded } from '../../language/text.js';
import { type BuildDifference, type BuildPlan, planBuild } from '../../option-rom/edit/plan-build.js';
import { rebuildOptionRom } from '../../option-rom/edit/rebuild.js';
import { type UnpackedRom, type UnpackNote, unpackOptionRom } from '../../option-rom/edit/unpack.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { makeFolder } from '../make-folder.js';
import { checkFree, removeFile, statOf } from '../output-name.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { withFileNames } from '../rom-error.js';
import { painter } from '../terminal.js';
import { FILE_TEXTS, FINDING_TEXTS, MAKING_TEXTS } from '../texts.js';
import { writeOutput } from '../write-output.js';
import { DIFFERENCE_TEXTS, EDIT_TEXTS, NOTE_TEXTS } from './texts.js';

const MANIFEST = 'rom.json';

export interface UnpackFlags {
	readonly directory?: string;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** @throws CliError when nothing was written. */
export async function runUnpack(
	file: string,
	{ directory, force = false, json = false }: UnpackFlags,
	io: Io,
): Promise<number> {
	if (directory === '') throw new CliError(say(FILE_TEXTS.noDirectoryName));
	if (file === '-' && directory === undefined) throw new CliError(say(EDIT_TEXTS.nameDirectory));
	const folder = directory ?? `${file.slice(0, file.length - extname(file).length)}-parts`;
	const rom = readInput(file, MAX_FILE_SIZE, io);
	const unpacked = unpackChecked(file, rom);
	const digest = sha256(rom);
	const manifest = { ...unpacked.manifest, rom: { size: rom.length, sha256: digest } };
	const text = new TextEncoder().encode(jsonTextOf(manifest));
	await writeParts(folder, [...unpacked.files, { name: MANIFEST, bytes: text }], force, io);

	const { plan, differences } = planBuild(rom, unpacked);
	// A word that begins with a dash would be an option.
	const base = folder.startsWith('-') ? `./${folder}` : folder;
	const rebuild = ['romtool', 'build', ...(plan === undefined ? [`${base}/${MANIFEST}`] : wordsOf(plan, base))];
	rebuild.push('-o', `${base}.rom`);
	const files = unpacked.files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) }));
	const notesIn = (language: Language) => unpacked.notes.map((note) => describeNote(note, language));
	const differencesIn = (language: Language) => differences.map((each) => describeDifference(each, language));
	if (json) {
		const source = { file, output: folder, size: rom.length, sha256: digest, operation: 'unpack' };
		io.stdout.json({ ...source, files, rebuild, differences: differencesIn('en'), notes: notesIn('en') });
		return ExitCode.ok;
	}
	const paint = painter(io.stdout, io.env);
	const lines = [`${paint('bold', folder)}  ${say(EDIT_TEXTS.summary, { bytes: rom.length, sha256: digest })}`];
	for (const { name, size } of files) lines.push(`  ${name}  ${say(MAKING_TEXTS.size, { bytes: size })}`);
	lines.push(
		`  ${MANIFEST}`,
		...notesIn(spokenLanguage()).map((note) => `${paint('cyan', say(FINDING_TEXTS.note))}${note}`),
	);
	if (plan === undefined) lines.push('', say(EDIT_TEXTS.optionsAreNotEnough));
	lines.push(...differencesIn(spokenLanguage()).map((difference) => `  ${difference}`));
	lines.push('', say(EDIT_TEXTS.rebuild), `  ${rebuild.map(shellWord).join(' ')}`);
	io.stdout.lines(lines);
	return ExitCode.ok;
}

/** Says so rather than leaving parts behind that are not the whole ROM. */
function unpackChecked(file: string, rom: Uint8Array): UnpackedRom {
	const unpacked = withFileNames([file], [rom], ['no-image'], () => unpackOptionRom(rom));
	const contentOf = (name: string) => unpacked.files.find((part) => part.name === name)?.bytes ?? new Uint8Array(0);
	const again = rebuildOptionRom(unpacked.manifest, contentOf);
	if (firstDifference(again, rom) === undefined) return unpacked;
	throw new CliError(say(EDIT_TEXTS.notReversible, { file }));
}

/** The manifest comes last, so that it never names a part that is not there. */
async function writeParts(folder: string, parts: UnpackedRom['files'], force: boolean, io: Io): Promise<void> {
	const paths = parts.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
	const taken = (path: string) => say(EDIT_TEXTS.directoryTaken, { file: path });
	if (!force) for (const { path } of paths) checkFree(path, taken(path));
	const blocked = paths.find(({ path }) => existsSync(path) && !statSync(path).isFile());
	if (blocked !== undefined) throw new CliError(say(EDIT_TEXTS.notAFile, { file: blocked.path }));
	makeFolder(folder);
	// An older one would tell of parts that are replaced now; its place goes to one that is as much its owner's.
	const old = force ? statOf(join(folder, MANIFEST)) : undefined;
	if (force) removeFile(join(folder, MANIFEST));
	const tell = (message: string) => complain(message, io);
	for (const { path, bytes } of paths) {
		const like = path === join(folder, MANIFEST) ? old : undefined;
		await writeOutput(path, bytes, { replace: force, taken: taken(path), tell, ...(like && { like }) });
	}
}

/** The words of the command line that a plan stands for. */
function wordsOf({ inputs, options }: BuildPlan, folder: string): string[] {
	const { vendorId, deviceIds = [], pciRevision, markLast } = options;
	const words: string[] = [];
	if (pciRevision === '2.3') words.push('-p');
	if (markLast === false) words.push('-n');
	if (vendorId !== undefined) {
		words.push('-f', hexDigits(vendorId, 4), '-i', ...deviceIds.map((id) => hexDigits(id, 4)));
	}
	for (const input of inputs) {
		if (input.kind === 'binary') {
			words.push('-b', `${folder}/${input.file}`);
			continue;
		}
		const { classCode = 0, codeRevision = 0, compress } = input;
		if (classCode !== 0) words.push('-l', hexDigits(classCode, 6));
		if (codeRevision !== 0) words.push('-r', hexDigits(codeRevision, 4));
		words.push(compress === true ? '-ec' : '-e', `${folder}/${input.file}`);
	}
	return words;
}

/** What could not be taken apart, in any language: JSON is English. */
function describeNote({ image, at, why, compressionType = 0, error }: UnpackNote, language: Language): string {
	switch (why) {
		case 'unknown-compression':
			return worded(NOTE_TEXTS[why], { image, at, type: compressionType }, language);
		case 'damaged':
			return worded(NOTE_TEXTS[why], { image, at, problem: error?.in(language) ?? '' }, language);
		default:
			return worded(NOTE_TEXTS[why], { image, at }, language);
	}
}

/** Why a ROM is more than options can build. */
function describeDifference(difference: BuildDifference, language: Language): string {
	switch (difference.what) {
		case 'error':
			return difference.error.in(language);
		case 'image':
			return worded(DIFFERENCE_TEXTS.image, difference, language);
		case 'images':
			return worded(DIFFERENCE_TEXTS.images, {}, language);
		case 'leading':
		case 'trailing':
			return worded(DIFFERENCE_TEXTS[difference.what], difference, language);
		case 'class-code':
		case 'code-revision':
			return worded(DIFFERENCE_TEXTS[difference.what], difference, language);
	}
}

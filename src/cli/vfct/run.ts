/** Reads a VFCT table, writes every whole VBIOS in it to a file, and tells what each is fit for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportVfct, type VfctImageReport } from '../../report/vfct-report.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { makeFolder, PARTS_FOLDER } from '../make-folder.js';
import { checkFree, holds, isSameFile } from '../output-name.js';
import { systemPciNames } from '../pci-names.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { sysfsRoot } from '../sysfs.js';
import { FILE_TEXTS } from '../texts.js';
import { writeOutput } from '../write-output.js';
import { describeTable, type WrittenImage, type WrittenTable } from './describe.js';
import { notATable, whyNoTable } from './no-table.js';
import { NOT_A_TABLE_TEXTS, VFCT_TEXTS } from './texts.js';

export interface VfctFlags {
	readonly directory?: string;
	readonly list?: boolean;
	readonly force?: boolean;
	readonly sysfs?: string;
	readonly json?: boolean;
}

const TABLE = 'firmware/acpi/tables/VFCT';

/** @throws CliError where the table cannot be read or a file not be written. */
export async function runVfct(file: string | undefined, flags: VfctFlags, io: Io): Promise<number> {
	const { json = false, list = false, directory = PARTS_FOLDER } = flags;
	const sysfs = sysfsRoot(flags.sysfs ?? '/sys');
	const own = join(sysfs, TABLE);
	const path = file ?? own;
	if (path === own && !existsSync(own)) {
		const [reason = '', ...more] = whyNoTable(sysfs);
		complain(reason, io);
		io.stderr.lines(more);
		if (json) io.stdout.json([]);
		return ExitCode.nothingFound;
	}
	const bytes = readTable(path, own, io);
	const report = reportVfct(bytes, sha256, path === '-' ? undefined : path);
	const written = list
		? new Map<string, WrittenImage['state']>()
		: await writeImages(report.images, path, { ...flags, directory }, io);
	const images = report.images.map(({ bytes: _, whole, ...image }): WrittenImage => {
		const target = join(directory, image.name);
		const state = whole ? written.get(image.name) : undefined;
		return { ...image, ...(state !== undefined && { file: target, state }), whole };
	});
	const table = { ...report, file: path, size: bytes.length, sha256: sha256(bytes), images };
	if (json) io.stdout.json([withoutStates(table)]);
	else io.stdout.lines(describeTable(table, systemPciNames(), io.stdout, io.env));
	return exitCodeOf(table);
}

function readTable(path: string, own: string, io: Io): Uint8Array {
	let bytes: Uint8Array;
	try {
		bytes = readInput(path, MAX_FILE_SIZE, io);
	} catch (error) {
		if (path !== own || !(error instanceof CliError) || process.getuid?.() === 0) throw error;
		throw new CliError(say(VFCT_TEXTS.root, { problem: error.message }));
	}
	const problem = notATable(bytes, path === '-' ? 'FILE' : path);
	const file = path === '-' ? say(FILE_TEXTS.standardInput) : path;
	if (problem !== undefined) throw new CliError(say(NOT_A_TABLE_TEXTS.inFile, { file, problem }));
	return bytes;
}

/** What became of each name; nothing is written where one of them cannot be. */
async function writeImages(
	images: readonly VfctImageReport[],
	table: string,
	{ directory, force = false }: VfctFlags & { readonly directory: string },
	io: Io,
): Promise<Map<string, WrittenImage['state']>> {
	if (directory === '') throw new CliError(say(FILE_TEXTS.noDirectoryName));
	const targets = new Map(images.filter(({ whole }) => whole).map(({ name, bytes }) => [name, bytes]));
	const pathOf = (name: string) => join(directory, name);
	const taken = (file: string) => say(VFCT_TEXTS.exists, { file });
	for (const [name, bytes] of targets) {
		const path = pathOf(name);
		if (table !== '-' && isSameFile(path, table)) {
			throw new CliError(say(VFCT_TEXTS.tableItself, { file: path }));
		}
		if (!force && !holds(path, bytes)) checkFree(path, taken(path));
	}
	const states = new Map<string, WrittenImage['state']>();
	if (targets.size > 0) makeFolder(directory);
	for (const [name, bytes] of targets) {
		const path = pathOf(name);
		const there = holds(path, bytes);
		const tell = (message: string) => complain(message, io);
		if (!there) await writeOutput(path, bytes, { replace: force, taken: taken(path), tell });
		states.set(name, there ? 'there already' : 'written');
	}
	return states;
}

/** As docs/json.md has it. */
function withoutStates({ file, size, sha256, oemId, oemTableId, images, findings }: WrittenTable) {
	return { file, size, sha256, oemId, oemTableId, images: images.map(({ state: _, ...image }) => image), findings };
}

function exitCodeOf({ images, findings }: WrittenTable): number {
	if (findings.some(({ severity }) => severity === 'error')) return ExitCode.unfit;
	if (images.length === 0) return ExitCode.nothingFound;
	return images.every(({ fit }) => fit) ? ExitCode.ok : ExitCode.unfit;
}

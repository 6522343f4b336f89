/** The `efirom` command: EfiRom as guides call it. */
import { MAX_OPTION_ROM_SIZE } from '../../option-rom/rom-size.js';
import type { PciNames } from '../../pci/names.js';
import { complain, ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { onDemand } from '../on-demand.js';
import { FINDING_TEXTS, MAKING_TEXTS } from '../texts.js';
import { version } from '../version.js';
import { type EfiRomArguments, parseEfiRomArguments, type WrittenId } from './arguments.js';
import { EFIROM_TEXTS } from './texts.js';

const readInput = onDemand(() => import('../read-input.js'), 'readInput');
const dumpOptionRom = onDemand(() => import('./dump.js'), 'dumpOptionRom');
const assembleRom = onDemand(() => import('../assemble.js'), 'assembleRom');
const writeOutput = onDemand(() => import('../write-output.js'), 'writeOutput');
const systemPciNames = onDemand(() => import('../pci-names.js'), 'systemPciNames');

/** @throws CliError for what EfiRom refuses. */
export async function runEfiRom(args: readonly string[], io: Io): Promise<number> {
	if (args.length === 0) {
		io.stderr.lines(say(EFIROM_TEXTS.usage).split('\n'));
		return ExitCode.unusable;
	}
	const parsed = parseEfiRomArguments(args);
	switch (parsed.action) {
		case 'help':
			io.stdout.lines(say(EFIROM_TEXTS.usage).split('\n'));
			return ExitCode.ok;
		case 'version':
			io.stdout.lines([`efirom (romtool) ${version()}`]);
			return ExitCode.ok;
		case 'dump':
			return dump(parsed, io);
		case 'build':
			return build(parsed, io);
	}
}

async function dump({ request }: EfiRomArguments, io: Io): Promise<number> {
	const path = request.files[0]?.path ?? '';
	const bytes = await readInput(path, MAX_OPTION_ROM_SIZE, io);
	const { lines, problem } = await dumpOptionRom(bytes, request.pciRevision === '2.3', spokenLanguage());
	io.stdout.lines(lines);
	if (problem === undefined) return ExitCode.ok;
	io.stderr.lines([`efirom: ${say(MAKING_TEXTS.about, { file: path, problem })}`]);
	return ExitCode.unusable;
}

async function build(parsed: EfiRomArguments, io: Io): Promise<number> {
	const { request, verbose, quiet, idsAsWritten } = parsed;
	if (!quiet && idsAsWritten.some(({ text }) => !/^\s*0x/i.test(text))) {
		for (const warning of warnOfDecimalIds(parsed, await systemPciNames()))
			io.stderr.lines([`efirom: ${say(FINDING_TEXTS.warning)}${warning}`]);
	}
	const { bytes, output, inputs } = await assembleRom(request, io);
	if (verbose) {
		for (const [i, { path }] of request.files.entries()) {
			const problem = say(EFIROM_TEXTS.bytesRead, { bytes: inputs[i]?.data.length ?? 0 });
			io.stderr.lines([`efirom: ${say(MAKING_TEXTS.about, { file: path, problem })}`]);
		}
	}
	await writeOutput(output, bytes, { replace: true, tell: (message) => complain(message, io, 'efirom') });
	if (verbose) {
		const problem = say(EFIROM_TEXTS.bytesWritten, { bytes: bytes.length });
		io.stderr.lines([`efirom: ${say(MAKING_TEXTS.about, { file: output, problem })}`]);
	}
	return ExitCode.ok;
}

/**
 * A line per ID that was written without 0x and so read as decimal, but looks as if hex was meant: `-f 1002` is 0x03EA. A
 * decimal number that gives a known ID (4098 is 0x1002) is taken at its word.
 */
function warnOfDecimalIds({ idsAsWritten, request }: EfiRomArguments, names: PciNames): string[] {
	const suspicious = ({ role, text, value }: WrittenId): boolean => {
		if (!/^[1-9][0-9]{2,3}$/.test(text.trim())) return false;
		if (role === 'vendor') return names.vendor(value) === undefined;
		return names.device(request.vendorId ?? 0, value) === undefined;
	};
	return idsAsWritten
		.filter(suspicious)
		.map(({ role, text, value }) => say(EFIROM_TEXTS.readAsDecimal, { role, value: text.trim(), id: value }));
}

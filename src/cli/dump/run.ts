/** Reads the ROM of one function of this system, checks it for that device, and writes it to a file. */

import { basename, join } from 'node:path';
import { type Finding, finder } from '../../bytes/finding.js';
import { isPadding } from '../../bytes/padding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { romFileName } from '../../graphics/parts/part.js';
import { DUMP_FINDINGS } from '../../host/dump/findings.js';
import { formatPciAddress, isDisplay, type PciFunction, parsePciAddress } from '../../host/pci-function.js';
import { formatId } from '../../pci/ids.js';
import { check } from '../../report/check.js';
import { VM_ROM_FINDINGS } from '../../vm/rom-findings.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { describeRom } from '../describe-rom.js';
import { sha256 } from '../digests.js';
import { systemProblem } from '../file-errors.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { holds } from '../output-name.js';
import { describeId, systemPciNames } from '../pci-names.js';
import { readSysfsFunctions, sysfsRoot } from '../sysfs.js';
import { painter } from '../terminal.js';
import { FILE_TEXTS } from '../texts.js';
import { writeOutput } from '../write-output.js';
import { type RomRead, readRomFile } from './rom-file.js';
import { DUMP_TEXTS } from './texts.js';
import { busyDriver, whyNoRom, whyUnreadable } from './why-none.js';

const about = finder<typeof DUMP_FINDINGS>();

export interface DumpFlags {
	readonly output?: string;
	readonly sysfs?: string;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** @throws CliError where the ROM cannot be read or written. */
export async function runDump(text: string, flags: DumpFlags, io: Io): Promise<number> {
	const { sysfs = '/sys', json = false, force = false } = flags;
	if (flags.output === '-' && io.stdout.isTTY) {
		throw new CliError(say(DUMP_TEXTS.terminal));
	}
	const functions = readSysfsFunctions(sysfs);
	const pci = functionAt(text, functions, sysfs);
	const nothing = (reason: string) => {
		complain(reason, io);
		if (json) io.stdout.json([]);
		return ExitCode.nothingFound;
	};
	if (pci.hasRom !== true) return nothing(whyNoRom(pci, functions));
	const folder = join(sysfsRoot(sysfs), 'bus/pci/devices', pci.address);
	const { bytes, leftOn } = await readRom(folder, pci, functions);
	if (bytes.length === 0) return nothing(say(DUMP_TEXTS.empty, { address: pci.address }));
	checkBlank(bytes, pci);

	const { address, vendorId, deviceId, driver, bootVga } = pci;
	const output = flags.output ?? romFileName('vbios', pci, 'rom');
	const names = output === '-' ? {} : { fileName: basename(output), path: output };
	const checked = check(bytes, sha256, { device: pci, address, dumped: true, ...names });
	const read = toldFindings([...aboutTheDump(pci, leftOn)], DUMP_FINDINGS);
	const findings = [...read, ...checked.findings];
	const there = output !== '-' && holds(output, bytes);
	if (output === '-') io.stdout.bytes(bytes);
	else if (!there) await writeOutput(output, bytes, { replace: force, tell: (message) => complain(message, io) });

	const report = output === '-' ? io.stderr : io.stdout;
	const [size, digest] = [bytes.length, sha256(bytes)];
	const { fit } = checked;
	const about = { fit, verdicts: checked.verdicts, findings };
	if (json) {
		const ids = { vendorId: formatId(vendorId), deviceId: formatId(deviceId) };
		const host = { ...(driver !== undefined && { driver }), ...(bootVga !== undefined && { bootVga }) };
		const rom = { address, ...ids, ...host, file: output, size, sha256: digest, ...about };
		report.json([rom]);
	} else {
		const name = output === '-' ? say(FILE_TEXTS.standardOutput) : output;
		const heading = say(DUMP_TEXTS.heading, { file: name, bytes: size, usable: fit, existed: there });
		const rows = [
			[say(DUMP_TEXTS.from), `${address}, ${describeId(formatId(vendorId), formatId(deviceId), systemPciNames())}`],
			['sha256', digest],
		] as const;
		const rom = { heading, rows, ...about, catalogue: { ...VM_ROM_FINDINGS, ...DUMP_FINDINGS } };
		const lines = describeRom(rom, report.columns, painter(report, io.env));
		report.lines(lines);
	}
	return fit ? ExitCode.ok : ExitCode.unfit;
}

function functionAt(text: string, functions: readonly PciFunction[], sysfs: string): PciFunction {
	const at = parsePciAddress(text);
	if (at === undefined) throw new CliError(say(DUMP_TEXTS.notAnAddress, { value: text }));
	if (at.function === undefined) {
		const first = formatPciAddress({ ...at, function: 0 });
		throw new CliError(say(DUMP_TEXTS.allFunctions, { value: text, first }));
	}
	const address = formatPciAddress(at);
	const found = functions.find((one) => one.address === address);
	if (found !== undefined) return found;
	if (functions.length === 0) throw new CliError(say(DUMP_TEXTS.noFunctions, { sysfs }));
	const gpus = functions.filter(isDisplay).map((gpu) => gpu.address);
	throw new CliError(say(DUMP_TEXTS.noSuchFunction, { address, gpus }));
}

async function readRom(folder: string, pci: PciFunction, functions: readonly PciFunction[]): Promise<RomRead> {
	try {
		return await readRomFile(join(folder, 'rom'));
	} catch (error) {
		if (error instanceof CliError) throw error;
		throw new CliError(whyUnreadable(error, pci, functions, folder));
	}
}

/** What a switched-off ROM, or bus that nobody answers on, reads as. */
function checkBlank(bytes: Uint8Array, pci: PciFunction): void {
	const [first = 0] = bytes;
	if (!isPadding(bytes, 0, bytes.length)) return;
	const values = { address: pci.address, bytes: bytes.length, fill: first, driver: busyDriver(pci) };
	throw new CliError(say(DUMP_TEXTS.blank, values));
}

function* aboutTheDump(pci: PciFunction, leftOn: unknown): Iterable<Finding> {
	const { address, bootVga } = pci;
	const driver = busyDriver(pci);
	if (driver !== undefined) yield about('dump-driver-bound', 'warning', { driver, address });
	if (bootVga === true) yield about('dump-primary-gpu', 'warning', { address });
	if (leftOn !== undefined) {
		const { reason, said } = systemProblem(leftOn);
		yield about('dump-left-on', 'warning', { address, reason, said });
	}
}

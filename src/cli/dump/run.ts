/** Reads the ROM of one function of this system, checks it for that device, and writes it to a file. */
import { basename, join } from 'node:path';
import type { Finding } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import { isPadding } from '../../bytes/padding.js';
import { romFileName } from '../../graphics/parts/part.js';
import { formatPciAddress, isDisplay, type PciFunction, parsePciAddress } from '../../host/pci-function.js';
import { formatId } from '../../pci/ids.js';
import { check } from '../../report/check.js';
import { CliError, ExitCode } from '../cli-error.js';
import { complain } from '../complain.js';
import { describeId } from '../describe-id.js';
import { describeRom } from '../describe-rom.js';
import { sha256 } from '../digests.js';
import { systemReason } from '../file-errors.js';
import { holds } from '../holds.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { readSysfsFunctions, sysfsRoot } from '../sysfs.js';
import { systemPciNames } from '../system-pci-names.js';
import { painter } from '../terminal.js';
import { writeOutput } from '../write-output.js';
import { type RomRead, readRomFile } from './rom-file.js';
import { busyDriver, emptyRom, unbindCommand, whyNoRom, whyUnreadable } from './why-none.js';

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
		throw new CliError('a ROM is no text for a terminal: send it to a file or a pipe, or name one with -o');
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
	if (bytes.length === 0) return nothing(emptyRom(pci));
	checkBlank(bytes, pci);

	const { address, vendorId, deviceId, driver, bootVga } = pci;
	const output = flags.output ?? romFileName('vbios', pci, 'rom');
	const names = output === '-' ? {} : { fileName: basename(output), path: output };
	const checked = check(bytes, { device: pci, address, ...names }, sha256);
	const findings = [...aboutTheDump(pci, leftOn), ...checked.findings];
	const there = output !== '-' && holds(output, bytes);
	if (output === '-') io.stdout.bytes(bytes);
	else if (!there) await writeOutput(output, bytes, { replace: force, tell: (message) => complain(message, io) });

	const report = output === '-' ? io.stderr : io.stdout;
	const [size, digest] = [bytes.length, sha256(bytes)];
	const { fit, verdicts } = checked;
	if (json) {
		const ids = { vendorId: formatId(vendorId), deviceId: formatId(deviceId) };
		const host = { ...(driver !== undefined && { driver }), ...(bootVga !== undefined && { bootVga }) };
		const rom = { address, ...ids, ...host, file: output, size, sha256: digest, fit, verdicts, findings };
		report.json([rom]);
	} else {
		const name = output === '-' ? say('standard output') : output;
		const remark = there ? say(', there already with the same bytes') : '';
		const heading = `${name}  ${say(`${size} bytes`)}, ${say(fit ? 'fit' : 'unfit')}${remark}`;
		const rows = [
			['from', `${address}, ${describeId(formatId(vendorId), formatId(deviceId), systemPciNames())}`],
			['sha256', digest],
		] as const;
		const lines = describeRom({ heading, rows, fit, verdicts, findings }, report.columns, painter(report, io.env));
		report.lines(lines);
	}
	return fit ? ExitCode.ok : ExitCode.unfit;
}

function functionAt(text: string, functions: readonly PciFunction[], sysfs: string): PciFunction {
	const at = parsePciAddress(text);
	if (at === undefined)
		throw new CliError(`"${text}" is no address of a PCI function: write it as lspci does, 0000:05:00.0 or 05:00.0`);
	if (at.function === undefined) {
		throw new CliError(
			`${text} stands for all functions of a device: name one of them, ${formatPciAddress({ ...at, function: 0 })}`,
		);
	}
	const address = formatPciAddress(at);
	const found = functions.find((one) => one.address === address);
	if (found !== undefined) return found;
	if (functions.length === 0)
		throw new CliError(`no PCI functions in ${sysfs}: sysfs is Linux's, and containers may hide it`);
	const gpus = functions.filter(isDisplay).map((gpu) => gpu.address);
	const there = gpus.length === 0 ? 'there is no GPU' : `the GPUs are ${gpus.join(', ')}`;
	throw new CliError(`no PCI function ${address} in this system: ${there}`);
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
	const driver = busyDriver(pci);
	const unbind = driver === undefined ? '' : `unbind the driver ${driver} (${unbindCommand(pci)}), `;
	throw new CliError(
		`the ROM of ${pci.address} reads as ${bytes.length} bytes of ${hex(first, 2)}: the device does not answer, asleep or switched off. Nothing was written; ${unbind}wake it up (power/control), or start the machine with another GPU as the primary one`,
	);
}

function* aboutTheDump(pci: PciFunction, leftOn: unknown): Iterable<Finding> {
	const { address, bootVga } = pci;
	const driver = busyDriver(pci);
	if (driver !== undefined) {
		const message = `the driver ${driver} has ${address}: what was read may be changed by it, or a part only`;
		const fix = `compare it with a dump after ${unbindCommand(pci)}`;
		yield { code: 'dump-driver-bound', severity: 'warning', message, fix };
	}
	if (bootVga === true) {
		const message = `${address} is the primary GPU: what was read may be the copy that the firmware has started and changed, in place of the ROM`;
		const fix = 'compare it with a dump while another GPU is the primary one, or with the file of the vendor';
		yield { code: 'dump-primary-gpu', severity: 'warning', message, fix };
	}
	if (leftOn !== undefined) {
		const message = `reading the ROM of ${address} could not be switched off again: ${systemReason(leftOn)}`;
		const fix = `echo 0 > /sys/bus/pci/devices/${address}/rom`;
		yield { code: 'dump-left-on', severity: 'warning', message, fix };
	}
}

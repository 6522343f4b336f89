/** Builds, writes and reports what was asked of `romtool build`. */

import { crc32 } from '../../bytes/crc32.js';
import type { Finding } from '../../bytes/finding.js';
import { hexDigits } from '../../bytes/hex.js';
import { findBuildOddities } from '../../option-rom/build-findings.js';
import { reportOptionRom } from '../../option-rom/report.js';
import { assembleRom } from '../assemble.js';
import { CliError, ExitCode } from '../cli-error.js';
import { complain } from '../complain.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import type { RomRequest } from '../rom-request.js';
import { systemPciNames } from '../system-pci-names.js';
import { writeOutput } from '../write-output.js';
import { type BuildResult, describeBuild } from './describe.js';
import type { BuildFlags } from './flags.js';
import { judgeOrder } from './image-order.js';

/** @throws CliError when nothing could be written. */
export async function runBuild(
	request: RomRequest,
	{ force = false, json = false }: BuildFlags,
	io: Io,
): Promise<number> {
	const rom = assembleRom(request, io);
	const { bytes, output, inputs, options, sources, originalSha256 } = rom;
	const toStdout = output === '-';
	if (toStdout && io.stdout.isTTY) {
		throw new CliError('a ROM is no text for a terminal: send it to a file or a pipe, or name one with -o');
	}
	const names = systemPciNames();
	const report = reportOptionRom(bytes, sha256);
	const findings = [
		...report.findings,
		...findBuildOddities(inputs, options, bytes, names),
		...judgeOrder(request, rom),
	];
	const digest = sha256(bytes);
	if (originalSha256 !== undefined) findings.push(comparison(originalSha256 === digest));
	if (toStdout) io.stdout.bytes(bytes);
	else await writeOutput(output, bytes, { replace: force, tell: (message) => complain(message, io) });

	const images = report.images.map((image, i) => ({ source: sources[i] ?? '', ...image }));
	const result: BuildResult = { file: output, size: bytes.length, sha256: digest, ...report, images, findings };
	// Standard output belongs to the ROM where it was sent there.
	const text = toStdout ? io.stderr : io.stdout;
	if (json) text.json(jsonOf(result, bytes));
	else text.lines(describeBuild(result, names, text, io.env));
	return ExitCode.ok;
}

function jsonOf({ file, size, sha256: digest, ...rest }: BuildResult, bytes: Uint8Array) {
	return { file, size, sha256: digest, crc32: hexDigits(crc32(bytes), 8), ...rest };
}

/** Whether parts of a ROM gave back that ROM. */
function comparison(same: boolean): Finding {
	if (same)
		return { code: 'same-as-unpacked', severity: 'note', message: 'the same bytes as the ROM that was unpacked' };
	const message = 'other bytes than those of the ROM that was unpacked: a part has been changed since';
	return { code: 'differs-from-unpacked', severity: 'note', message };
}

/** Builds, writes and reports what was asked of `romtool build`. */

import { crc32 } from '../../bytes/crc32.js';
import { type Finding, finder } from '../../bytes/finding.js';
import { hexDigits } from '../../bytes/hex.js';
import { once } from '../../bytes/once.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { CODEC_ERRORS } from '../../codec/findings.js';
import { AMDGPU_FINDINGS } from '../../consumers/amdgpu/findings.js';
import type { Catalogue } from '../../language/entry.js';
import { BUILD_FINDINGS } from '../../option-rom/build/findings.js';
import { findBuildOddities } from '../../option-rom/build-findings.js';
import type { BuildOptions } from '../../option-rom/build-options.js';
import { intendedDevice } from '../../option-rom/decimal-ids.js';
import { ROM_FINDINGS } from '../../option-rom/findings.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import type { PciDevice } from '../../pci/ids.js';
import { type OptionRomReport, reportOptionRom } from '../../report/rom-report.js';
import { assembleRom } from '../assemble.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { sha256 } from '../digests.js';
import { judgeBuilt } from '../image-order.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { onDemand } from '../on-demand.js';
import { systemPciNames } from '../pci-names.js';
import type { AssembledRom, RomRequest } from '../rom-request.js';
import { MAKING_TEXTS } from '../texts.js';
import { writeOutput } from '../write-output.js';
import { type BuildResult, describeBuild } from './describe.js';

const assembleIgdRom = onDemand(() => import('../assemble-igd.js'), 'assembleIgdRom');

const found = finder<typeof BUILD_FINDINGS>();

/** With what is known beyond the ROM itself of one with the IGD helper. */
interface Assembled extends AssembledRom {
	readonly findings?: readonly Finding[];
	readonly catalogue?: Catalogue;
}

/** Those that say nothing of the ROM. */
export interface BuildFlags {
	readonly force?: boolean;
	readonly json?: boolean;
}

/** @throws CliError when nothing could be written. */
export async function runBuild(
	request: RomRequest,
	{ force = false, json = false }: BuildFlags,
	io: Io,
): Promise<number> {
	const rom: Assembled = request.igdHelper ? await assembleIgdRom(request, io) : assembleRom(request, io);
	const { bytes, output, inputs, options, sources, originalSha256, findings: own = [] } = rom;
	const toStdout = output === '-';
	if (toStdout && io.stdout.isTTY) {
		throw new CliError(say(MAKING_TEXTS.notToTerminal));
	}
	const names = systemPciNames();
	const report = reportOptionRom(bytes, sha256);
	const odd = [
		...report.findings,
		...findBuildOddities(inputs, options, bytes, names),
		...judgeBuilt(request, rom),
		...own,
	];
	const digest = sha256(bytes);
	if (originalSha256 !== undefined) {
		odd.push(found(originalSha256 === digest ? 'same-as-unpacked' : 'differs-from-unpacked', 'note', {}));
	}
	const id = idOf(options, odd);
	const told = odd.map((finding) => withSource(finding, sources));
	const context = { file: toStdout ? undefined : output, id };
	/** All that may be said of a ROM; most of the time that is nothing, and it is not loaded. */
	const words = once(
		(): Catalogue => ({ ...BUILD_FINDINGS, ...ROM_FINDINGS, ...CODEC_ERRORS, ...AMDGPU_FINDINGS, ...rom.catalogue }),
	);
	const findings = toldFindings(told, words, context);
	if (toStdout) io.stdout.bytes(bytes);
	else await writeOutput(output, bytes, { replace: force, tell: (message) => complain(message, io) });

	const images = withSources(report.images, bytes, sources);
	const result: BuildResult = { file: output, size: bytes.length, sha256: digest, ...report, images, findings };
	// Standard output belongs to the ROM where it was sent there.
	const text = toStdout ? io.stderr : io.stdout;
	if (json) text.json(jsonOf(result, bytes));
	else text.lines(describeBuild(result, words, names, text, io.env));
	return ExitCode.ok;
}

function jsonOf({ file, size, sha256: digest, ...rest }: BuildResult, bytes: Uint8Array) {
	return { file, size, sha256: digest, crc32: hexDigits(crc32(bytes), 8), ...rest };
}

/** Private images inside of another come from the same file as it. */
function withSources(images: OptionRomReport['images'], bytes: Uint8Array, sources: readonly string[]) {
	const parsed = parseOptionRom(bytes).images;
	let source = -1;
	return images.map((image, i) => {
		if (parsed[i]?.reach !== 'inside') source++;
		return { source: sources[source] ?? '', ...image };
	});
}

/** A finding about one of the inputs, with its name. */
function withSource(finding: Finding, sources: readonly string[]): Finding {
	const input = finding.values?.['input'];
	const binary = typeof input === 'number' ? sources[input - 1] : undefined;
	return binary === undefined ? finding : { ...finding, values: { ...finding.values, binary } };
}

/** For commands that build the ROM again: the IDs that were intended. */
function idOf({ vendorId, deviceIds: [deviceId] = [] }: BuildOptions, odd: readonly Finding[]): PciDevice | undefined {
	const given = vendorId === undefined || deviceId === undefined ? undefined : { vendorId, deviceId };
	return intendedDevice(odd) ?? given;
}

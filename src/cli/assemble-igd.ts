/** A ROM in memory with romtool's IGD helper and, if a file is named, the GOP driver in it; and what there is to say of it. */
import { dirname, join } from 'node:path';
import type { Finding } from '../bytes/finding.js';
import { DEVICE_FINDINGS } from '../consumers/device-match/findings.js';
import { judgeFile } from '../consumers/judge.js';
import { identifyContent } from '../content/content.js';
import { examineFile } from '../examined/examined-file.js';
import type { Catalogue } from '../language/entry.js';
import { buildOptionRom } from '../option-rom/build.js';
import type { OptionRomInput } from '../option-rom/build-options.js';
import type { PciDevice } from '../pci/ids.js';
import { checkHelper } from '../vm/check-helper.js';
import { HELPER_FINDINGS } from '../vm/findings.js';
import { ANY_IGPU, igdImages } from '../vm/igd-rom.js';
import { defaultOutput, whyNotAnInput } from './assemble.js';
import { BUILD_TEXTS } from './build/texts.js';
import { CliError } from './cli-error.js';
import { sha256 } from './digests.js';
import type { Io } from './io.js';
import { say } from './language.js';
import { isSameFile } from './output-name.js';
import { MAX_FILE_SIZE, readInput } from './read-input.js';
import { ABOUT_THE_START, withFileNames } from './rom-error.js';
import { type AssembledRom, IGD_SOURCE, type RequestedFile, type RomRequest } from './rom-request.js';
import { MAKING_TEXTS } from './texts.js';

export interface AssembledIgdRom extends AssembledRom {
	readonly findings: readonly Finding[];
	readonly catalogue: Catalogue;
}

/** In the current directory, where no file is named. */
const OUTPUT = 'igd.rom';

/** @throws CliError with the file and the reason. */
export function assembleIgdRom(request: RomRequest, io: Io): AssembledIgdRom {
	const [gop, ...others] = request.files;
	if (others[0] !== undefined) throw new CliError(say(BUILD_TEXTS.helperWithOthers, { file: others[0].path }));
	if (gop !== undefined && request.isManifest) {
		throw new CliError(say(BUILD_TEXTS.helperWithManifest, { file: gop.path }));
	}
	const output = request.output ?? outputFor(gop);
	const data = gop && readGop(gop, output, io);
	const { vendorId = ANY_IGPU.vendorId, pciRevision, markLast, checksum } = request;
	const deviceIds = request.deviceIds.length > 0 ? request.deviceIds : [ANY_IGPU.deviceId];
	const device = { vendorId, deviceId: deviceIds[0] ?? ANY_IGPU.deviceId };
	const options = { vendorId, deviceIds, pciRevision, markLast, checksum };
	const sources = [IGD_SOURCE, ...(gop === undefined ? [] : [gop.path])];
	// Whatever is wrong is wrong with the file: the helper is whole.
	const files = sources.map(() => gop?.path ?? IGD_SOURCE);
	const [inputs, bytes] = withFileNames(files, [data, data], ABOUT_THE_START, () => {
		const images = igdInputs(device, gop, data);
		return [images, buildOptionRom(images, options)] as const;
	});
	const findings = aboutDevice(bytes, request.deviceIds.length > 0 ? device : undefined);
	return { bytes, output, inputs, options, sources, findings, catalogue: { ...DEVICE_FINDINGS, ...HELPER_FINDINGS } };
}

/** A ROM with the driver is not written over by what is built of it. */
function outputFor(gop: RequestedFile | undefined): string {
	if (gop === undefined) return OUTPUT;
	const output = defaultOutput(gop.path);
	return isSameFile(gop.path, output) ? join(dirname(gop.path), OUTPUT) : output;
}

function readGop({ path }: RequestedFile, output: string, io: Io): Uint8Array {
	const data = readInput(path, MAX_FILE_SIZE, io);
	if (output !== '-' && path !== '-' && isSameFile(path, output)) {
		throw new CliError(say(MAKING_TEXTS.sameFile, { file: output, inPlace: false }));
	}
	const content = identifyContent(data);
	if (content?.kind === 'pe' || content?.kind === 'option-rom') return data;
	throw new CliError(whyNotAnInput(path, data, content));
}

function igdInputs(device: PciDevice, file: RequestedFile | undefined, gop: Uint8Array | undefined): OptionRomInput[] {
	const compress = { 'efi-compressed': true, efi: false, binary: undefined, auto: undefined }[file?.kind ?? 'auto'];
	const [helper, driver] = igdImages({
		device,
		...(gop !== undefined && { gop }),
		...(compress !== undefined && { compress }),
	});
	const { classCode = 0, codeRevision = 0 } = file ?? {};
	return [...(helper ? [helper] : []), ...(driver ? [{ ...driver, classCode, codeRevision }] : [])];
}

/** What the helper does for it, and whether the GOP driver accepts it. */
function aboutDevice(bytes: Uint8Array, device: PciDevice | undefined): Finding[] {
	if (device === undefined) return [];
	const file = examineFile(bytes, sha256);
	const { findings } = judgeFile(file, { device });
	return [...checkHelper(file, device), ...findings.filter(({ code }) => code.startsWith('gop-device-'))];
}

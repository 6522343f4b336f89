/** What was extracted, for people: a block per part, and the ROMs that were built with the lines that use them. */
import { hex } from '../../bytes/hex.js';
import { PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import type { PathStep } from '../../firmware/walk.js';
import type { Fit } from '../../graphics/parts/for-device.js';
import { embeddedPciNames, type PciNames } from '../../pci/names.js';
import { fieldLines } from '../describe-field.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import { describeLines } from '../describe-lines.js';
import { describeRom, seriousOf } from '../describe-rom.js';
import { rangeText } from '../inspect/summary.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { sourceName } from './image-source.js';
import type { ExtractedImage, ExtractedPart, ExtractedRom } from './report.js';

/** Places of one part that are printed; the JSON has all. */
const MOST_PLACES = 4;
const MOST_IDS = 8;

const KINDS: Readonly<Record<ExtractedPart['kind'], string>> = {
	'amd-gop': 'AMD GOP driver',
	'intel-gop': 'Intel GOP driver',
	'other-gop': 'GOP driver',
	'igd-helper': 'helper for Intel iGPUs',
	'amd-vbios': 'AMD VBIOS',
	'intel-vbios': 'Intel VBIOS',
	'nvidia-vbios': 'NVIDIA VBIOS',
	'intel-vbt': 'Intel VBT',
	'option-rom': 'option ROM',
	driver: 'driver',
	file: 'file',
};

const FITS: Readonly<Record<Fit, string>> = {
	measured: 'takes the device (measured)',
	listed: 'names the device (listed)',
	sibling: "for a chip of the device's family",
	unknown: 'nothing says for which devices (unknown)',
	other: 'for other devices',
};

export function describeExtracted(
	images: readonly ExtractedImage[],
	next: string | undefined,
	names: PciNames,
	{ stdout, env }: Io,
): string[] {
	const paint = painter(stdout, env);
	const width = stdout.columns;
	const row = (label: string, value: string) => fieldLines(label, value, width);
	const blocks: string[][] = [];
	const found = images.some(({ parts }) => parts.length > 0);
	for (const { file, member, size, parts, findings, hostpci } of images) {
		const where = sourceName({ file, member });
		// Of many files, those that have nothing to give are worth a line.
		if (found && parts.length === 0 && findings[0] !== undefined) {
			blocks.push(wrap(`${where}: ${say(findings[0].message ?? findings[0].code)}`, width, 2));
			continue;
		}
		const heading = `${where}  ${say(`${size} bytes`)}, ${say(count(parts.length))}`;
		blocks.push(wrap(heading, width).map((line) => paint('bold', line)));
		for (const part of parts) blocks.push(partLines(part, names, row, (text) => paint('green', text)));
		if (findings.length > 0 && hostpci === undefined) blocks.push(describeFindings(findings, {}, width, paint));
	}
	for (const image of images) blocks.push(...romBlocks(image, width, paint));
	if (next !== undefined) blocks.push(wrap(say(next), width));
	return apart(blocks);
}

/** The ROMs that were built of all images, and how to use them. */
function romBlocks(
	{ roms, hostpci = [], machine = '', findings }: ExtractedImage,
	width: number,
	paint: ReturnType<typeof painter>,
): string[][] {
	if (roms === undefined) return [];
	const blocks = roms.map((rom) => romLines(rom, width, paint));
	if (hostpci.length > 0) {
		const written = roms.some(({ file }) => file !== undefined);
		const copy = written ? `Copy the ROM files to ${PROXMOX_ROM_FOLDER}. ` : '';
		const rest = 'romtool plan tells the rest: args, the host, the same for libvirt.';
		blocks.push([...describeLines(copy, machine, hostpci, width), ...wrap(say(rest), width)]);
	}
	if (findings.length > 0) blocks.push(describeFindings(findings, {}, width, paint));
	return blocks;
}

function count(parts: number): string {
	if (parts === 0) return 'nothing found';
	return parts === 1 ? '1 part' : `${parts} parts`;
}

function partLines(
	part: ExtractedPart,
	names: PciNames,
	row: (label: string, value: string) => string[],
	paint: (text: string) => string,
): string[] {
	const { kind, name, file, size, sha256, title, version, fits, paths } = part;
	const places = paths.slice(0, MOST_PLACES).map(pathText);
	if (paths.length > MOST_PLACES) places.push(say(`and ${paths.length - MOST_PLACES} more places`));
	return [
		paint(file ?? name),
		...row('is', `${title ?? say(KINDS[kind])}${version === undefined ? '' : ` ${version}`}, ${say(`${size} bytes`)}`),
		...idsOf(part, names).flatMap((text, i) => row(i === 0 ? 'for' : '', text)),
		...(fits === undefined ? [] : row('fits', say(FITS[fits]))),
		...row('sha256', sha256),
		...places.flatMap((text, i) => row(i === 0 ? 'from' : '', text)),
	];
}

function idsOf({ kind, vendorId, vendorName, deviceId, deviceIds = [] }: ExtractedPart, names: PciNames): string[] {
	if (vendorId === undefined) return [];
	if (deviceId === undefined) {
		const vendor = `${vendorId.slice(2)}  ${vendorName ?? say('unknown vendor')}`;
		if (deviceIds.length === 0) return [vendor];
		const ids = deviceIds.map((id) => (typeof id === 'string' ? id.slice(2) : rangeText(id)));
		return [`${vendor}, ${say(kind === 'amd-gop' ? 'by its table' : 'these alone')}: ${ids.join(' ')}`];
	}
	// Images of NVIDIA's own kinds are for no device.
	const others = (deviceIds as readonly string[]).filter((id) => id !== deviceId && id !== '0x0000');
	// The long lists of Intel's VBIOS have IDs that no list knows, which takes a while to find out.
	const further = others.slice(0, MOST_IDS - 1).map((id) => describeId(vendorId, id, embeddedPciNames));
	const shown = [describeId(vendorId, deviceId, names), ...further];
	return others.length < MOST_IDS ? shown : [...shown, say(`and ${others.length + 1 - MOST_IDS} more`)];
}

function pathText(path: readonly PathStep[]): string {
	// The image itself and what is around a file say little.
	const steps = path.slice(1).map(({ type, subtype, guid, name, offset }) => {
		const what = name ?? guid ?? say(subtype ?? '');
		return `${say(type)}${what === '' ? '' : ` ${what}`}${say(` at ${hex(offset)}`)}`;
	});
	return steps.length === 0 ? say('the file itself') : steps.join(' › ');
}

/** What stands in the way or may. */
function romLines(rom: ExtractedRom, width: number, paint: ReturnType<typeof painter>): string[] {
	const { role, name, file, size, sha256, fit, findings } = rom;
	const heading = `${file ?? name}  ${role}, ${say(`${size} bytes`)}, ${say(fit ? 'fit' : 'unfit')}`;
	return describeRom({ ...rom, heading, rows: [['sha256', sha256]], findings: seriousOf(findings) }, width, paint);
}

/**
 * What becomes of a ROM file in a virtual machine: whether QEMU takes it (`pci_add_option_rom`, hw/pci/pci.c), whether the
 * VM's firmware or driver gets to see it, and whether it is whole and for the device.
 */

import { type Finding, finder } from '../../bytes/finding.js';
import { inContext } from '../../bytes/told-findings.js';
import { judgeFile } from '../../consumers/judge.js';
import { JUDGE_FINDINGS } from '../../consumers/judge-findings.js';
import { romBarSize } from '../../consumers/rom-bar.js';
import { CONSUMERS_WITH_RELEASES, isOfRelease } from '../../consumers/verdicts.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import type { Reason } from '../../language/values.js';
import type { GivenVbios } from '../../names/measured-driver.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import type { PciDevice } from '../../pci/ids.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { SeenRom } from './rom-file.js';
import type { ROM_FILE_FINDINGS } from './rom-files/findings.js';
import type { RomOptions } from './rom-options.js';
import type { RomReader } from './rom-reader.js';
import type { Words } from './words.js';

export interface RomUse extends RomOptions {
	/** What each finding begins with. */
	readonly where: Place;
	/** Where QEMU looks for it. */
	readonly path: string;
	readonly reader: RomReader;
	/** The graphics device that the ROM has to fit, where it is known. */
	readonly device?: PciDevice;
	/** The VBIOS that another ROM gives to that device. */
	readonly vbios?: GivenVbios;
	readonly words: Words;
}

export interface RomJudgement {
	readonly findings: readonly ConfigFinding[];
	/** Where it could be read. */
	readonly file?: ExaminedFile;
}

const found = finder<typeof ROM_FILE_FINDINGS>();

/** What harms nobody here: headers that no firmware compares, and bytes that nobody reads. */
const HARMLESS = new Set(['vendor-id-decimal', 'device-id-decimal', 'trailing-bytes']);
/** Told of the option that does it. */
const NO_ROM_BAR = new Set(['ovmf-no-rom-bar', 'amdgpu-no-rom-bar']);
/** Of these the machine has one. */
const FIRMWARE = new Set<string | undefined>(CONSUMERS_WITH_RELEASES);
const REASONS = 3;
/** From here on a file is no ROM, and is not read. */
const QEMU_LIMIT = 2 ** 31;

export function judgeRom(use: RomUse, seen: SeenRom): RomJudgement {
	const { path: rom } = use;
	const at = (finding: Finding): ConfigFinding => ({ ...use.where, ...finding });
	switch (seen.state) {
		case 'unknown':
			return { findings: rombarFindings(use).map(at) };
		case 'missing':
			return { findings: [at(found('romfile-missing', 'error', { rom }))] };
		case 'unreadable': {
			const { problem, refused } = seen;
			const values = { rom, ...problem, refused };
			return { findings: [at(found('romfile-unreadable', refused ? 'error' : 'warning', values))] };
		}
		case 'too-large': {
			const code = seen.size > QEMU_LIMIT ? 'romfile-refused' : 'romfile-unfit';
			return { findings: [at(found(code, 'error', { rom, bytes: seen.size }))] };
		}
	}
	const { file } = seen;
	return { findings: [...rombarFindings(use), ...contentFindings(use, file)].map(at), file };
}

function contentFindings(use: RomUse, file: ExaminedFile): Finding[] {
	const { path: rom } = use;
	if (use.rombar && use.romsize !== undefined && file.bytes.length > use.romsize)
		return [tooSmall(use, use.romsize, file)];
	const findings = judged(file, use);
	const refusal = findings.find(({ code }) => code === 'qemu-romfile-empty' || code === 'qemu-romfile-too-large');
	if (refusal !== undefined) return [found('romfile-refused', 'error', { rom, reason: reasonOf(refusal) })];
	const aboutDevice = findings
		.filter(isAboutDevice)
		.map((each) => found('romfile-other-device', each.severity, { rom, reason: reasonOf(each) }));
	const others = findings
		.filter((each) => !isAboutDevice(each) && !HARMLESS.has(each.code) && !NO_ROM_BAR.has(each.code))
		.filter(({ consumer }) => consumer === use.reader.id || !FIRMWARE.has(consumer));
	const errors = others.filter(({ severity }) => severity === 'error').map(reasonOf);
	if (errors.length > 0) {
		const more = Math.max(0, errors.length - REASONS);
		const unfit = found('romfile-unfit', 'error', { rom, reasons: errors.slice(0, REASONS), more });
		return [...aboutDevice, ...foreignFindings(use, file, findings), unfit];
	}
	const doubts = others
		.filter(({ severity }) => severity === 'warning')
		.map((each) => found('romfile-doubtful', 'warning', { rom, reason: reasonOf(each) }));
	return [...aboutDevice, ...foreignFindings(use, file, findings), ...doubts, ...firmwareFindings(use, file)];
}

/** QEMU compares nothing where there is no BAR. */
function tooSmall({ path: rom }: RomUse, romsize: number, { bytes }: ExaminedFile): Finding {
	const enough = romBarSize(bytes.length);
	return found('romfile-romsize', 'error', { rom, bytes: bytes.length, romsize, enough });
}

/** That it is for another device, surely or perhaps, is told as such. */
function isAboutDevice({ code }: Finding): boolean {
	return JUDGE_FINDINGS[code]?.about === 'other-device';
}

function reasonOf({ code, values }: Finding): Reason {
	return { code, values };
}

/** A helper that lost its code looks like any other to those that do not know what it is for. */
function judged(file: ExaminedFile, use: RomUse): readonly Finding[] {
	const { path, device, vbios, rombar, romsize, reader } = use;
	const { findings, id, verdicts } = judgeFile(file, {
		...(device !== undefined && { device }),
		...(vbios !== undefined && { vbios }),
		...{ rombar, romsize },
		...{ releases: reader.releases, firmware: reader.id, memory: reader.memory },
		...(file.graphicsKinds.has('igd-helper') && { role: 'intel-igd' }),
	});
	// They become reasons of what is said of the configuration, which is about other files.
	const told = findings.map((each) => ({ ...each, values: inContext(JUDGE_FINDINGS, each, { file: path, id }) }));
	const { verdict, applies, release } = verdicts[reader.id];
	// A driver for another machine is for other VMs, and not for this one.
	const isForOthers =
		reader.id !== 'seabios' && !applies && file.images.some(({ headers }) => headers.efi !== undefined);
	const isUnread = reader.id === 'seabios' ? !rombar : isForOthers;
	if (verdict === 'runs' || (verdict === 'ignored' && !isUnread)) return told;
	// Elsewhere it is a note: the last that the firmware has to say, of the release that counts, is why.
	const why = told.findLastIndex(
		(each) => each.consumer === reader.id && each.code !== 'releases-differ' && isOfRelease(each, release),
	);
	return told.map((each, index) => (index === why ? { ...each, severity: 'error' } : each));
}

function rombarFindings({ path: rom, rombar, reader, words }: RomUse): Finding[] {
	if (rombar) return [];
	const { id: firmware } = reader;
	const values = { rom, option: words.rombar.off, firmware, ...words.rombar.on };
	return [found('romfile-rombar-off', firmware === 'seabios' ? 'warning' : 'error', values)];
}

/** Code that nobody here recognises is told by its headers, which OVMF does not compare: its driver finds no device of its own. */
function foreignFindings(
	{ path: rom, device }: RomUse,
	{ images, graphicsKinds }: ExaminedFile,
	findings: readonly Finding[],
): Finding[] {
	const vendors = [...new Set(images.map(({ headers }) => headers.pcir.vendorId))];
	if (device === undefined || vendors.length === 0 || graphicsKinds.size > 0) return [];
	const isSlip = findings.some(({ code }) => code === 'vendor-id-decimal');
	if (isSlip || vendors.includes(device.vendorId)) return [];
	const ids = vendors.map((vendorId) => ({ vendorId }));
	return [found('romfile-other-device', 'warning', { rom, vendors: ids, device })];
}

/** Whether anybody in the VM runs or reads what is in the ROM. */
function firmwareFindings({ path: rom, reader, words }: RomUse, { images, graphicsKinds }: ExaminedFile): Finding[] {
	const { id: firmware } = reader;
	const types = new Set(images.map(({ headers }) => headers.pcir.codeType));
	const [legacy, efi] = [types.has(CodeType.pcAt), types.has(CodeType.efi)];
	if (firmware === 'seabios' && efi && !legacy) {
		return [found('romfile-firmware', 'error', { rom, firmware, ...words.useOvmf })];
	}
	// AMD's driver and its GOP driver read the VBIOS themselves.
	const isUnread = firmware !== 'seabios' && legacy && !efi && !graphicsKinds.has('amd-vbios');
	return isUnread ? [found('romfile-firmware', 'warning', { rom, firmware })] : [];
}

/** What its VBIOS images are for. */
export function vbiosIdsOf({ images }: ExaminedFile): PciDevice[] {
	return images.filter(({ graphics }) => graphics?.kind === 'amd-vbios').map(({ headers }) => headers.pcir);
}

/**
 * What becomes of a ROM file in a virtual machine: whether QEMU takes it (`pci_add_option_rom`, hw/pci/pci.c), whether the
 * guest's firmware or driver gets to see it, and whether it is whole and for the device.
 */
import type { Finding } from '../../bytes/finding.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';
import type { Sha256 } from '../../option-rom/report.js';
import { formatId, formatIdPair, type PciDevice } from '../../pci/ids.js';
import { type CheckReport, check } from '../../report/check.js';
import { graphicsOf } from '../../report/rom-contents.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { RomFile } from './rom-file.js';
import type { ROM_RULES } from './rom-rules.js';
import type { Words } from './words.js';

export interface RomUse {
	/** What each finding begins with. */
	readonly where: Place;
	/** Where QEMU looks for it. */
	readonly path: string;
	readonly firmware: 'ovmf' | 'seabios';
	readonly rombar: boolean;
	/** The graphics device that the ROM has to fit, where it is known. */
	readonly device?: PciDevice;
	/** Family of the VBIOS that another ROM gives to that device. */
	readonly vbiosFamily?: string;
	readonly words: Words;
}

export interface RomJudgement {
	readonly findings: readonly ConfigFinding[];
	/** Of a file that could be read. */
	readonly report?: CheckReport;
}

/** About the device, in the words of `checkDevice`. */
const ABOUT_DEVICE = new Set([
	...['vbios-other-vendor', 'vbios-other-device', 'vbios-family-unknown', 'vbios-other-family', 'vbios-sibling'],
	...['gop-other-vendor', 'gop-device-absent', 'gop-device-declined'],
]);
/** What harms nobody here: headers that no firmware compares, and bytes that nobody reads. */
const HARMLESS = new Set(['vendor-id-decimal', 'device-id-decimal', 'trailing-bytes']);
const MESSAGES = 3;
/** From here on a file is no ROM, and is not read. */
const QEMU_LIMIT = 2 ** 31;

export function judgeRom(use: RomUse, rom: RomFile, sha256: Sha256): RomJudgement {
	const say = (code: keyof typeof ROM_RULES, severity: Finding['severity'], message: string, fix?: string) => ({
		...use.where,
		code,
		severity,
		message,
		...(fix !== undefined && { fix }),
	});
	const { path } = use;
	switch (rom.state) {
		case 'unknown':
			return { findings: rombarFindings(use, say) };
		case 'missing': {
			const message = `${path} is not there: QEMU stops with \`failed to find romfile "${path}"\`, and the machine does not start`;
			return { findings: [say('romfile-missing', 'error', message, `copy the ROM there: ${use.words.copyRom(path)}`)] };
		}
		case 'unreadable': {
			const message = `${path} cannot be read: ${rom.reason}`;
			const fix = rom.refused ? `put a file in its place: ${use.words.copyRom(path)}` : 'run this as root';
			return { findings: [say('romfile-unreadable', rom.refused ? 'error' : 'warning', message, fix)] };
		}
		case 'too-large': {
			const refused = rom.size > QEMU_LIMIT;
			const why = refused ? 'QEMU stops with `too large (size cannot exceed 2 GiB)`' : 'no ROM is as large as that';
			const message = `${path} has ${rom.size} bytes: ${why}`;
			const fix = 'give the ROM itself, not the disk or flash around it';
			return { findings: [say(refused ? 'romfile-refused' : 'romfile-unfit', 'error', message, fix)] };
		}
	}
	const report = checkUse(rom.bytes, use, sha256);
	const findings: ConfigFinding[] = [...rombarFindings(use, say)];
	const refusal = report.findings.find(
		({ code }) => code === 'qemu-romfile-empty' || code === 'qemu-romfile-too-large',
	);
	if (refusal !== undefined) {
		findings.push(say('romfile-refused', 'error', `${path}: ${refusal.message}`, refusal.fix));
		return { findings, report };
	}
	for (const { severity, message, fix } of report.findings.filter(({ code }) => ABOUT_DEVICE.has(code))) {
		findings.push(say('romfile-other-device', severity, `${path}: ${message}`, fix));
	}
	findings.push(...foreignFindings(use, report, say));
	const others = report.findings
		.filter(({ code }) => !ABOUT_DEVICE.has(code) && !HARMLESS.has(code))
		.filter(({ consumer }) => consumer !== 'ovmf' || use.firmware === 'ovmf');
	const errors = others.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		const said = errors.slice(0, MESSAGES).map(({ message }) => message);
		if (errors.length > MESSAGES) said.push(`and ${errors.length - MESSAGES} more, see romtool check`);
		const all = said.reduceRight((rest, message) => `${message}; ${rest}`);
		findings.push(say('romfile-unfit', 'error', `${path}: ${all}`, errors[0]?.fix));
	} else {
		for (const { message, fix } of others.filter(({ severity }) => severity === 'warning')) {
			findings.push(say('romfile-doubtful', 'warning', `${path}: ${message}`, fix));
		}
		findings.push(...firmwareFindings(use, report, say));
	}
	return { findings, report };
}

/** A helper that lost its code looks like any other to those that do not know what it is for. */
function checkUse(bytes: Uint8Array, { path, device, vbiosFamily }: RomUse, sha256: Sha256): CheckReport {
	const options = { path, ...(device !== undefined && { device }), ...(vbiosFamily !== undefined && { vbiosFamily }) };
	const report = check(bytes, options, sha256);
	return graphicsOf(report).has('igd-helper') ? check(bytes, { ...options, role: 'intel-igd' }, sha256) : report;
}

type Say = (
	code: keyof typeof ROM_RULES,
	severity: Finding['severity'],
	message: string,
	fix?: string,
) => ConfigFinding;

function rombarFindings({ path, rombar, firmware, words: { rombarOff } }: RomUse, say: Say): ConfigFinding[] {
	if (rombar) return [];
	const fix = `remove ${rombarOff}`;
	if (firmware === 'ovmf') {
		const message = `${rombarOff} takes the ROM BAR away, so that ${path} goes unread: OVMF looks for ROMs nowhere else`;
		return [say('romfile-rombar-off', 'error', message, fix)];
	}
	const message = `${rombarOff} takes the ROM BAR away: SeaBIOS gets ${path} from QEMU by another way, the guest's driver does not see it`;
	return [say('romfile-rombar-off', 'warning', message, fix)];
}

/** Code that nobody here recognises is told by its headers, which OVMF does not compare: its driver finds no device of its own. */
function foreignFindings({ path, device }: RomUse, report: CheckReport, say: Say): ConfigFinding[] {
	const vendors = [...new Set(report.images.map(({ vendorId }) => vendorId))];
	if (device === undefined || vendors.length === 0 || graphicsOf(report).size > 0) return [];
	const isSlip = report.findings.some(({ code }) => code === 'vendor-id-decimal');
	if (isSlip || vendors.includes(formatId(device.vendorId))) return [];
	const said = `its headers are of vendor ${vendors.join(', ')}, it holds no firmware for graphics that is known here, and the device is ${formatIdPair(device)}`;
	return [say('romfile-other-device', 'warning', `${path}: ${said}`, 'take the ROM that is made for the device')];
}

/** Whether anybody in the guest runs or reads what is in the ROM. */
function firmwareFindings({ path, firmware, words }: RomUse, report: CheckReport, say: Say): ConfigFinding[] {
	const { images } = report;
	const legacy = images.some(({ codeType }) => codeType === CodeType.pcAt);
	const efi = images.some(({ codeType }) => codeType === CodeType.efi);
	if (firmware === 'seabios' && efi && !legacy) {
		const message = `${path} holds EFI images only, and the guest boots with SeaBIOS, which runs none: the ROM goes unread`;
		return [say('romfile-firmware', 'error', message, `${words.useOvmf}, or take a ROM with a legacy image`)];
	}
	// AMD's driver and its GOP driver read the VBIOS themselves.
	if (firmware === 'ovmf' && legacy && !efi && !graphicsOf(report).has('amd-vbios')) {
		const message = `${path} holds a legacy image only, which OVMF does not run: the screen stays dark until the guest's own driver loads`;
		return [say('romfile-firmware', 'warning', message, 'take a ROM with a GOP driver, or join one to it')];
	}
	return [];
}

/** What its VBIOS images are for: `1002:164c`. */
export function vbiosIdsOf({ images }: CheckReport): string[] {
	return images
		.filter(({ graphics }) => graphics?.kind === 'amd-vbios')
		.map(({ vendorId, deviceId }) => formatIdPair({ vendorId: Number(vendorId), deviceId: Number(deviceId) }));
}

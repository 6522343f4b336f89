/** Puts a file before all rules about ROMs: structure, device, role, each consumer; and says whether it is fit for what it is to do. */
import { type Finding, finder } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import type { GivenVbios } from '../names/measured-driver.js';
import { intendedDevice } from '../option-rom/decimal-ids.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import type { PciDevice } from '../pci/ids.js';
import { askConsumers, type KnownReleases } from './ask-consumers.js';
import type { ConsumerId } from './consumer-names.js';
import { checkDevice, checkPair } from './device-match.js';
import { efiMachines } from './edk2/efi-machines.js';
import { AARCH64 } from './edk2/machine.js';
import { fileFindings } from './file-findings.js';
import { checkStructure } from './generic.js';
import { mergeFindings } from './merge-findings.js';
import { checkRole } from './role.js';
import type { Role } from './roles.js';
import { findUnsigned } from './signatures.js';
import type { ConsumerVerdicts } from './verdicts.js';

const found = finder<typeof ROM_FINDINGS>();

export interface JudgeOptions {
	/** The device that the ROM is for; without it, the ROM's own first IDs count. */
	readonly device?: PciDevice;
	/** The VBIOS of AMD that the device gets from another ROM. */
	readonly vbios?: GivenVbios;
	/** What the ROM is to be used as. */
	readonly role?: Role;
	/** Secure Boot is on in the VM. */
	readonly secureBoot?: boolean;
	/** Bytes of memory that the VM has; without it, what more than 256 MiB would change is told. */
	readonly memory?: number | undefined;
	/** Off where the VM has no ROM BAR (`rombar=0`). */
	readonly rombar?: boolean | undefined;
	/** Bytes of the ROM BAR, where QEMU is told (`romsize=`). */
	readonly romsize?: number | undefined;
	/** The file's name, or its path where its place is to be looked at, too. */
	readonly fileName?: string;
	/** The file was just read from the ROM of the device: what is missing in it was not read. */
	readonly dumped?: boolean;
	/** Of consumers that change from release to release, the one that is in use: `{ ovmf: '2025.02' }`. Without it, all are asked. */
	readonly releases?: KnownReleases;
	/** What the VM has: it is told of even if few have it. */
	readonly firmware?: ConsumerId;
}

export interface Judgement extends ConsumerVerdicts {
	/** No finding is an error. */
	readonly fit: boolean;
	readonly findings: readonly Finding[];
	/** What commands that build the ROM anew are for, where that is known. */
	readonly id: PciDevice | undefined;
}

export function judgeFile(file: ExaminedFile, options: JudgeOptions = {}): Judgement {
	const { rom, recognised } = file;
	const device = options.device ?? file.namedDevice;
	const { secureBoot = false, fileName, memory, rombar, romsize } = options;
	const question = { rom, device, secureBoot, fileName, memory, rombar, romsize };
	const structure = checkStructure(file, options.dumped);
	const isRom = !structure.some(({ code }) => code === 'not-a-rom' || code === 'header-before-rom');
	const answers = askConsumers(question, file, isRom, options.releases, options.firmware);
	const findings = mergeFindings(
		structure,
		file.start === undefined ? fileFindings(file) : checkUse(file),
		options.device === undefined
			? checkPair(rom, recognised)
			: checkDevice(rom, options.device, recognised, options.vbios),
		options.role === undefined ? [] : checkRole(options.role, rom, recognised),
		secureBoot ? [...findUnsigned(file)] : [],
		answers.findings,
	);
	// A command that builds the ROM again is for the IDs that were intended.
	const fit = findings.every(({ severity }) => severity !== 'error');
	return { verdicts: answers.verdicts, fit, findings, id: intendedDevice(findings) ?? device };
}

/**
 * SeaBIOS and drivers for AMD run or read code type 0, firmware 3; nobody in a VM for a PC has a use for others alone, or for
 * drivers of ARM machines.
 */
function checkUse(file: ExaminedFile): Finding[] {
	const types = [...new Set(file.images.map(({ headers }) => headers.pcir.codeType))];
	const machines = efiMachines(file);
	if (machines.length > 0 && machines.every((machine) => machine === AARCH64))
		return [found('rom-for-arm', 'note', {}, 0)];
	if (types.length === 0 || types.includes(CodeType.pcAt) || types.includes(CodeType.efi)) return [];
	return [found('no-usable-image', 'error', { types }, 0)];
}

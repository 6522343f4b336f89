/** Whether AAVMF, the build of edk2 for QEMU's ARM machine `virt`, starts an EFI driver out of a ROM. */
import type { Finding } from '../bytes/finding.js';
import { AAVMF_FINDINGS } from './aavmf/findings.js';
import { virtEnd, virtPlace, virtRanges } from './aavmf/free-memory.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { CONSUMER_NAMES } from './consumer-names.js';
import { askEdk2 } from './edk2/ask.js';
import { efiMachines } from './edk2/efi-machines.js';
import { OVMF_FINDINGS } from './edk2/findings.js';
import { AARCH64, type Edk2Firmware, type OvmfRelease } from './edk2/machine.js';
import { OVMF_PE_FINDINGS } from './edk2/pe/findings.js';
import { Release } from './release.js';

const { title, releases } = CONSUMER_NAMES.aavmf;

/** ArmVirtPkg/ArmVirtQemu.dsc. It finds the cards of ROMs after its own drivers are through. */
const ARM_VIRT: Edk2Firmware = {
	runs: [AARCH64],
	loadsAtOnce: true,
	protection: { memoryEnd: virtEnd },
	asksForSignatures: true,
	runtimePage: 64 << 10,
	codeAlignment: 4,
	freeRanges: virtRanges,
	imagePlace: virtPlace,
	/** At address 0 is the flash. In the trials 2022.11 and 2026.08 survived 4 KiB behind an image, 2025.02 did not. */
	fateOfZeros: ({ release }, bytes, where) => {
		const isLucky = where === 'behind' && (!release.since('2023.11') || release.since('2026.08'));
		return bytes > (isLucky ? 4 << 10 : 0) ? 'crashes' : 'survives';
	},
};

export const AAVMF: ConsumerRules<'aavmf'> = {
	findings: { ...AAVMF_FINDINGS, ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS },
	evaluate: askAavmf,
	applies: (file) => efiMachines(file).includes(AARCH64),
};

/** The rules that it has in common with OVMF have one code for both. */
export function askAavmf(question: Question, release: OvmfRelease = new Release(releases.all)): Answer<'aavmf'> {
	const { verdict, findings } = askEdk2(ARM_VIRT, question, release);
	return { verdict, findings: findings.map(ofAavmf) };
}

function ofAavmf(finding: Finding): Finding {
	return { ...finding, consumer: 'aavmf', values: { ...finding.values, firmware: title } };
}

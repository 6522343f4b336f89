/** Whether x64 OVMF starts an EFI driver out of a ROM. */
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { CONSUMER_NAMES } from './consumer-names.js';
import { askEdk2 } from './edk2/ask.js';
import { efiMachines } from './edk2/efi-machines.js';
import { OVMF_FINDINGS } from './edk2/findings.js';
import { AARCH64, EBC, type Edk2Firmware, type OvmfRelease, X64 } from './edk2/machine.js';
import { OVMF_PE_FINDINGS } from './edk2/pe/findings.js';
import { driversRange, pcRanges } from './edk2/pe/free-memory.js';
import { fateOfZeros } from './ovmf/zeros.js';
import { Release } from './release.js';

/** OvmfPkg/OvmfPkgX64.dsc. */
export const X64_OVMF: Edk2Firmware = {
	runs: [X64, EBC],
	loadsAtOnce: false,
	protection: undefined,
	asksForSignatures: false,
	runtimePage: 4 << 10,
	codeAlignment: 1,
	freeRanges: pcRanges,
	imagePlace: (machine) => driversRange(machine).start,
	fateOfZeros,
};

export const OVMF: ConsumerRules<'ovmf'> = {
	findings: { ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS },
	evaluate: askOvmf,
	/** Where there is an image for it, or for no machine that a VM has. */
	applies: (file) => efiMachines(file).some((machine) => machine !== AARCH64),
};

export function askOvmf(
	question: Question,
	release: OvmfRelease = new Release(CONSUMER_NAMES.ovmf.releases.all),
): Answer<'ovmf'> {
	return askEdk2(X64_OVMF, question, release);
}

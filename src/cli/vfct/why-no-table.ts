/** Why a system has no VFCT table, as far as it can be told, and where else a VBIOS comes from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDisplay } from '../../host/pci-function.js';
import { formatIdPair, VendorId } from '../../pci/ids.js';
import { say } from '../language.js';
import { readSysfsFunctions } from '../sysfs.js';
import { NO_TABLE_TEXTS } from './texts.js';

/** Lines; `sys` stands for /sys. */
export function whyNoTable(sys: string): string[] {
	if (!existsSync(join(sys, 'firmware/acpi/tables'))) {
		return [say(NO_TABLE_TEXTS.noAcpi, { directory: join(sys, 'firmware/acpi') })];
	}
	const gpus = readSysfsFunctions(sys).filter(isDisplay);
	const [first] = gpus.filter(({ vendorId }) => vendorId === VendorId.amd);
	if (gpus.length === 0) return [say(NO_TABLE_TEXTS.noGpu)];
	if (first === undefined) {
		const others = gpus.map((gpu) => say(NO_TABLE_TEXTS.gpu, { address: gpu.address, id: formatIdPair(gpu) }));
		return [say(NO_TABLE_TEXTS.otherGpus, { gpus: others })];
	}
	const why = existsSync(join(sys, 'firmware/efi')) ? NO_TABLE_TEXTS.unknownReason : NO_TABLE_TEXTS.legacyBoot;
	const ways = say(NO_TABLE_TEXTS.otherWays, { id: formatIdPair(first), address: first.address });
	return [say(why), ...ways.split('\n')];
}

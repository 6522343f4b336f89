/** What a file contains instead of what was wanted, as values of findings, and in a sentence. */
import { listedZh } from '../../language/chinese.js';
import type { ToldValuesOf, ValuesOf } from '../../language/values.js';
import { listed } from '../../language/words.js';
import { distinctDevices, type PciDevice } from '../../pci/ids.js';
import type { FirmwarePart } from './part.js';

/** As the entries of findings declare it. `drivers`: with their versions, and whatever else has no ID. `roms`: other option ROMs. */
export const CONTAINED = { drivers: 'names', vbioses: 'ids', roms: 'ids' } as const;

export type ContainedParts = ValuesOf<typeof CONTAINED>;
type ToldParts = ToldValuesOf<typeof CONTAINED>;

export const NO_PARTS: ContainedParts = { drivers: [], vbioses: [], roms: [] };

export function containedParts(parts: readonly FirmwarePart[]): ContainedParts {
	const drivers = new Set<string>();
	const vbioses: PciDevice[] = [];
	const roms: PciDevice[] = [];
	for (const { kind, name, version, vendorId, deviceId, isDisplay } of parts) {
		if (deviceId !== undefined && vendorId !== undefined) {
			const isOther = kind === 'option-rom' && isDisplay !== true;
			(isOther ? roms : vbioses).push({ vendorId, deviceId });
			continue;
		}
		const stem = name.replace(/\.\w+$/, '');
		drivers.add(version === undefined ? stem : `${stem} ${version}`);
	}
	return { drivers: [...drivers], vbioses: distinctDevices(vbioses), roms: distinctDevices(roms) };
}

/** `AMDGopDriver 2.18, VBIOS for 1002:1636 and 1002:1638`. */
export function containedText({ drivers, vbioses, roms }: ToldParts): string {
	const forIds = (what: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${what} for ${listed(ids)}`]);
	return [...drivers, ...forIds('VBIOS', vbioses), ...forIds('option ROM', roms)].join(', ');
}

export function containedTextZh({ drivers, vbioses, roms }: ToldParts): string {
	const forIds = (what: string, ids: readonly string[]) =>
		ids.length === 0 ? [] : [`用于 ${listedZh(ids)} 的 ${what}`];
	return [...drivers, ...forIds('VBIOS', vbioses), ...forIds('Option ROM', roms)].join('、');
}
